package zelian.assessment.scoring;

import java.util.List;

/**
 * A place in the tree of indicators, for the arithmetic of weights.
 *
 * @param weight percent of what is above it
 * @param leaf which indicator it is, if it is one; else -1
 */
public record Branch(int weight, List<Branch> below, int leaf) {

    public static Branch leaf(int weight, int leaf) {
        return new Branch(weight, List.of(), leaf);
    }

    public static Branch of(int weight, List<Branch> below) {
        return new Branch(weight, List.copyOf(below), -1);
    }

    boolean isLeaf() {
        return leaf >= 0;
    }
}
