package zelian.organization.importing;

/**
 * Where a line stands.
 *
 * @param ordinal in the submission
 * @param number at the left edge of its sheet, as sentences name it
 */
record Place(int ordinal, int number) {

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
