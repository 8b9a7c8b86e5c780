package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.organization.SigningIn;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.credential.SignInPolicies;

/** Choosing a post, and entering without a password where this is a demonstration on one's own machine. */
@Service
class SideDoor implements SigningIn {

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInPolicies policies;
    private final InstantSource clock;
    private final boolean demonstration;

    SideDoor(
            Accounts accounts, SignIns signIns, SignInPolicies policies, InstantSource clock, Environment environment) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.policies = policies;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void actUnder(HttpServletRequest request, TenureId tenure) {
        Visit.of(request).ifPresent(visit -> visit.actUnder(tenure));
    }

    @Override
    @Transactional
    public void enter(HttpServletRequest request, HttpServletResponse response, PersonId person, TenureId tenure) {
        onlyHere(request);
        enter(request, accounts.of(person).orElseThrow(() -> new NotFound("account of " + person)))
                .actUnder(tenure);
    }

    @Override
    @Transactional
    public void enter(HttpServletRequest request, HttpServletResponse response, Role administrator) {
        onlyHere(request);
        enter(request, accounts.administrator(administrator).orElseThrow(() -> new NotFound("" + administrator)));
    }

    private Visit enter(HttpServletRequest request, Account account) {
        var id = account.owner().id();
        var signIn = Ids.next();
        signIns.begin(id, signIn, request.getRemoteAddr(), clock.instant());
        var visit = Visit.begin(request, id, null);
        visit.markDemonstration();
        visit.complete(request, id, signIn, policies.now().idle());
        return visit;
    }

    private void onlyHere(HttpServletRequest request) {
        if (!demonstration || !loopback(request.getRemoteAddr())) {
            throw new NotFound("side door for " + request.getRemoteAddr());
        }
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
