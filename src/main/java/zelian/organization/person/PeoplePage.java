package zelian.organization.person;

import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * 人员: everyone who holds a post, or those who no longer do.
 *
 * @param everyone whether the reader may also see who left
 * @param adds whether the reader may register a person
 */
public record PeoplePage(Pageful<PersonRow> people, String words, boolean former, boolean everyone, boolean adds)
        implements Page {}
