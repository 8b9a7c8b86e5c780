package zelian.ui;

/**
 * Everything one template shows. The template of {@code DutyListPage} lies beside it as
 * {@code DutyListPage.jte} and takes it as its first parameter, {@code page}; a part of a page that
 * htmx replaces on its own is a page too.
 */
public non-sealed interface Page extends Answer {

    /** The status it is sent with: 200, unless the page says that something is wrong. */
    default int httpStatus() {
        return 200;
    }
}
