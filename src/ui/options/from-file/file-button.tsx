/** A button that has a file chosen. */
export function FileButton({
  label,
  accept,
  onChoose,
}: {
  label: string;
  /** As in https://html.spec.whatwg.org/multipage/input.html#attr-input-accept */
  accept: string;
  onChoose: (file: File) => void;
}) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="hidden-words"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
