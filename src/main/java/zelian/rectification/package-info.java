/**
 * Putting right (整改·销号): every fault found becomes an item with measures, a deadline and someone who
 * answers for it, and is struck off only once another hand has verified the remedy.
 *
 * <p>Items are opened by a call that names their source, so this module lies below its sources. What is
 * struck off stays so; a fault that returns (反弹) is a new item naming the old one.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "regulation")
package zelian.rectification;
