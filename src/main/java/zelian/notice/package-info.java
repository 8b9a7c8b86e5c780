/**
 * What waits for whom (待办), what people are told (通知), and the page they start from (工作台).
 *
 * <p>What waits is never stored here: modules say it, from their own tables, on the day asked
 * ({@code Matters}). What was told stays: a note is kept once per key, in the sender's transaction. Every
 * working day begins with one digest and the reminders of the day.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.CLOSED,
        allowedDependencies = {"common", "access", "calendar", "ledger", "ui", "job", "organization"})
package zelian.notice;
