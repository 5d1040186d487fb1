import { api, unwrap } from '@/shared/api/client'
import type { components, paths } from '@/api/schema'

type Schemas = components['schemas']
export type FailRate = Schemas['FailRate']
export type FailGroup = Schemas['FailGroup']
export type HeatMap = Schemas['HeatMap']
export type ClosingMonth = Schemas['ClosingMonth']
export type Ageing = Schemas['Ageing']
export type RiskScore = Schemas['RiskScore']
export type Filter = Record<string, string | undefined>
type Rates = paths['/api/inspection-statistics/fail-rates']['get']['parameters']['query']

const asked = (query: Filter) => ({ params: { query: query as Rates } })

export const failRates = (query: Filter) =>
  unwrap(api.GET('/api/inspection-statistics/fail-rates', asked(query)))
export const heatMap = (query: Filter) => unwrap(api.GET('/api/inspection-statistics/heat-map', asked(query)))
export const closing = (query: Filter) => unwrap(api.GET('/api/inspection-statistics/closing', asked(query)))
export const ageing = (query: Filter) => unwrap(api.GET('/api/inspection-statistics/ageing', asked(query)))
export const riskScores = (query: { city?: string; county?: string; page: number; size: number }) =>
  unwrap(api.GET('/api/risk-scores', { params: { query } }))
export const riskOf = (id: number) =>
  unwrap(api.GET('/api/homes/{id}/risk-score', { params: { path: { id } } }))
