/**
 * Where the blocks of the cities stand on the schematic map, drawn by us after the real position: column and row on a grid
 * of 11 × 8. Not a map of boundaries.
 */
export const cityPlaces: Record<string, { column: number; row: number }> = {
  '620900': { column: 1, row: 1 },
  '620200': { column: 2, row: 2 },
  '620700': { column: 3, row: 2 },
  '620300': { column: 4, row: 2 },
  '620600': { column: 5, row: 3 },
  '620400': { column: 6, row: 4 },
  '620100': { column: 5, row: 4 },
  '622900': { column: 5, row: 5 },
  '621100': { column: 6, row: 5 },
  '620800': { column: 7, row: 4 },
  '621000': { column: 8, row: 4 },
  '623000': { column: 5, row: 6 },
  '620500': { column: 7, row: 5 },
  '621200': { column: 7, row: 6 }
}
