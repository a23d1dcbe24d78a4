// Who keeps the event loop, in words. JavaScript because the thread beside it says it as well.

/**
 * What could not be looked at is nobody's acquittal.
 *
 * @param {{ readonly culprit?: string | undefined, readonly place?: string | undefined }} finding
 * @returns {string}
 */
export function whoKeeps({ culprit, place }) {
  if (place !== undefined) return `${culprit ?? "no code of a rule or plugin"}, at ${place}`;
  return (
    culprit ??
    "its code could not be looked at, which is in a call to the system or on a machine that is too busy"
  );
}
