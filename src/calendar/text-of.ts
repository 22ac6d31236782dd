/**
 * The text in the bytes of a file, with one kind of line end: UTF-8, as RFC 5545 has it, or what the first bytes
 * say; what is neither is read as older Windows programs wrote it. Never fails: bytes that are no text give a text
 * that is no calendar.
 */
export function textOf(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8(bytes) ?? utf8(unfolded(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const [tab, newline, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];

/** Lines are folded by bytes, and may be so in the middle of a letter: the pieces are put together first. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const end = at + (bytes[at] === carriageReturn ? 1 : 0);
    const isFold = bytes[end] === newline && (bytes[end + 1] === space || bytes[end + 1] === tab);
    if (isFold) at = end + 1;
    else kept[length++] = bytes[at]!;
  }
  return kept.subarray(0, length);
}
