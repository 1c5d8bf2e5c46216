/** Lines of text one below the other. */
export default function TextList({lines}: {lines: readonly string[]}) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
