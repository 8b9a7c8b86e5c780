/**
 * Asking for opinions (征求意见): a draft is sent to units and people with a last day; each says 无意见 or what to change,
 * on a line or on the whole; whoever drafted it adopts, adopts in part or does not, with the reason, and those who were
 * asked see it. The one mechanism for every text that is put to others before it is decided: duty lists, the division of
 * tasks.
 *
 * <p>The text is kept as it was sent. Silence is no answer, unless the asking said that it counts as agreement.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package zelian.consultation;
