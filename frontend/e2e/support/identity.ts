/** A valid identity number of somebody born on the day, another one each time. */
export function identityNumber(birthDate = '19480316', region = '620702'): string {
  const sequence = String(460 + (Math.floor(Date.now() / 1000) % 500)).padStart(3, '0')
  const body = region + birthDate + sequence
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'[sum % 11]
}
