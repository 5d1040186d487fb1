import { api, unwrap } from '@/shared/api/client'
import type { components } from '@/api/schema'

export type Overview = components['schemas']['Overview']
export type RegionFigures = components['schemas']['RegionFigures']
export type FundFigures = components['schemas']['FundFigures']
export type Task = components['schemas']['Task']

export const fetchOverview = () => unwrap(api.GET('/api/overview'))
export const fetchTasks = () => unwrap(api.GET('/api/overview/tasks'))
export const fetchRegions = (level: 'CITY' | 'COUNTY', city?: string) =>
  unwrap(api.GET('/api/overview/regions', { params: { query: { level, city } } }))
export const fetchFundFigures = () => unwrap(api.GET('/api/fund-figures'))
export const fetchToday = () => unwrap(api.GET('/api/overview/today'))
