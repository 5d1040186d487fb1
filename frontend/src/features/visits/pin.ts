/** One letter again and again, or neighbours in a row: what is tried first. */
export function simplePin(pin: string): boolean {
  const steps = [...pin].slice(1).map((letter, index) => letter.charCodeAt(0) - pin.charCodeAt(index))
  return [0, 1, -1].some((step) => steps.every((one) => one === step))
}
