/** Photos above this are made smaller before they travel: a phone's camera makes five times as much (I7). */
const LARGE_PHOTO = 1.5 * 1024 * 1024;
/** The longer side of a photo that was made smaller, in pixels: enough to read a number plate. */
const LONGEST_SIDE = 1920;
const QUALITY = 0.82;

/** A file as the desk takes it: its name and its bytes in base64. Photos the browser can draw lose their excess. */
export async function readFile(file: File): Promise<{name: string; data: string}> {
  const smaller = file.size > LARGE_PHOTO ? await smallerPhoto(file) : null;
  if (!smaller || smaller.size >= file.size) return {name: file.name, data: await base64Of(file)};
  const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
  return {name, data: await base64Of(smaller)};
}

/** Null for what is no photo, or one this browser cannot draw (HEIC outside Safari): it goes as it is. */
async function smallerPhoto(file: File): Promise<Blob | null> {
  if (!file.type.startsWith('image/')) return null;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch (error) {
    console.warn(`${file.name} goes unchanged: ${String(error)}`);
    return null;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(blob);
  });
}
