package zelian.demo;

/** Which organisation the data are of. */
public interface Shown {

    Example example();
}
