const longestSide = 1600
const quality = 0.82

/** A photo made smaller on the device, without anything hidden in the file. Throws when it cannot be read. */
export async function compressed(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}

export interface Place {
  longitude: number
  latitude: number
  accuracyMetres: number
}
const placePatience = 8_000
const placeAge = 60_000

/** Where the device is, if it may and can tell soon; never holds anything up for long. */
export function placeNow(): Promise<Place | undefined> {
  if (!('geolocation' in navigator)) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), placePatience)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          longitude: Number(coords.longitude.toFixed(6)),
          latitude: Number(coords.latitude.toFixed(6)),
          accuracyMetres: Math.round(coords.accuracy)
        }),
      () => resolve(undefined),
      { enableHighAccuracy: true, maximumAge: placeAge, timeout: placePatience }
    )
  })
}
