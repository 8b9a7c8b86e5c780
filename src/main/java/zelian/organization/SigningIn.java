package zelian.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.common.NotFound;

/** What other parts of the organisation ask of sign-in: choosing a post, and the demonstration's side door. */
public interface SigningIn {

    /**
     * The reader acts under this post from the next request on. Whether the post is theirs is for the caller
     * to have checked.
     */
    void actUnder(HttpServletRequest request, TenureId tenure);

    /**
     * Enters as a person without a password. Exists in the demonstration only.
     *
     * @throws NotFound outside the demonstration, or if the request does not come from this very machine
     */
    void enter(HttpServletRequest request, HttpServletResponse response, PersonId person, TenureId tenure);

    /**
     * Enters as one of the three administrators without a password. Exists in the demonstration only.
     *
     * @throws NotFound outside the demonstration, or if the request does not come from this very machine
     */
    void enter(HttpServletRequest request, HttpServletResponse response, Role administrator);
}
