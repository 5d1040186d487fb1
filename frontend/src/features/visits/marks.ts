export interface Point {
  x: number
  y: number
}
/** Something drawn on a photo, in the photo's own pixels. */
export interface Mark {
  kind: 'arrow' | 'circle'
  from: Point
  to: Point
}

const headAngle = Math.PI / 7

/** The two ends of an arrow's head. */
export function arrowHead({ from, to }: Mark, length: number): [Point, Point] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const end = (turn: number): Point => ({
    x: to.x - length * Math.cos(angle + turn),
    y: to.y - length * Math.sin(angle + turn)
  })
  return [end(headAngle), end(-headAngle)]
}

/** Red with a white edge, so that it is seen on any ground. */
export function drawMark(pen: CanvasRenderingContext2D, mark: Mark) {
  const unit = Math.max(pen.canvas.width, pen.canvas.height) / 200
  const path = new Path2D()
  if (mark.kind === 'circle') {
    const radius = { x: Math.abs(mark.to.x - mark.from.x) / 2, y: Math.abs(mark.to.y - mark.from.y) / 2 }
    path.ellipse(
      (mark.from.x + mark.to.x) / 2,
      (mark.from.y + mark.to.y) / 2,
      radius.x,
      radius.y,
      0,
      0,
      Math.PI * 2
    )
  } else {
    const [left, right] = arrowHead(mark, unit * 8)
    path.moveTo(mark.from.x, mark.from.y)
    path.lineTo(mark.to.x, mark.to.y)
    path.moveTo(left.x, left.y)
    path.lineTo(mark.to.x, mark.to.y)
    path.lineTo(right.x, right.y)
  }
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const [colour, width] of [
    ['#ffffff', unit * 3],
    ['#d3150b', unit * 1.8]
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = width
    pen.stroke(path)
  }
}
