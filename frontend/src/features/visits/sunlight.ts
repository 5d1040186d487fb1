import { ref, watch } from 'vue'

const item = 'yian.sunlight'
/** Black on white with heavy lines, for the sun on the screen; the device remembers it. */
export const sunlight = ref(localStorage.getItem(item) === 'on')
watch(sunlight, (on) => localStorage.setItem(item, on ? 'on' : 'off'))
