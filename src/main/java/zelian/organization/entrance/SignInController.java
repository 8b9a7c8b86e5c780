package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.organization.SignedIn;
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.credential.QrCode;
import zelian.organization.credential.SecondFactors;
import zelian.organization.credential.SignInPolicies;
import zelian.ui.Answer;
import zelian.ui.OwnTransactions;
import zelian.ui.SeeOther;

/** The pages of signing in, each of which leads to the next step owed, and signing out. */
@Controller
class SignInController {

    private static final SeeOther START = new SeeOther("/sign-in");

    private final Entering entering;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignInPolicies policies;

    SignInController(Entering entering, Accounts accounts, SecondFactors factors, SignInPolicies policies) {
        this.entering = entering;
        this.accounts = accounts;
        this.factors = factors;
        this.policies = policies;
    }

    @GetMapping("/sign-in")
    Answer signIn(
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal @Nullable SignedIn who) {
        if (who != null) {
            return new SeeOther(Wanted.safe(to));
        }
        if (!accounts.administratorsExist()) {
            return new SeeOther("/setup");
        }
        return new SignInPage(Ended.of(because).map(Ended::sentence).orElse(null), Wanted.safe(to));
    }

    @PostMapping("/sign-in")
    @OwnTransactions
    Answer password(@Valid SignInForm form, HttpServletRequest request) {
        var account = entering.password(form.login(), form.password(), request.getRemoteAddr());
        var visit = Visit.begin(request, account.owner().id(), Wanted.safe(form.to()));
        return onward(account, visit, request);
    }

    @GetMapping("/sign-in/code")
    Answer code(HttpServletRequest request) {
        return owing(
                Entering.Step.SECOND_FACTOR,
                request,
                (account, visit) -> new CodePage(account.owner().name()));
    }

    @PostMapping("/sign-in/code")
    @OwnTransactions
    Answer code(@Valid CodeForm form, HttpServletRequest request) {
        return owing(Entering.Step.SECOND_FACTOR, request, (account, visit) -> {
            entering.secondFactor(account, form.code(), request.getRemoteAddr());
            visit.passSecondFactor();
            return onward(account, visit, request);
        });
    }

    @GetMapping("/sign-in/enrolment")
    Answer enrolment(HttpServletRequest request) {
        return owing(Entering.Step.ENROLMENT, request, (account, visit) -> {
            var owner = account.owner();
            var secret = factors.enrolling(owner.id());
            return new EnrolmentPage(
                    owner.name(),
                    QrCode.of(SecondFactors.address(owner.login(), secret)),
                    secret.replaceAll("(.{4})(?=.)", "$1 "));
        });
    }

    @PostMapping("/sign-in/enrolment")
    @OwnTransactions
    Answer enrolment(@Valid CodeForm form, HttpServletRequest request) {
        return owing(Entering.Step.ENROLMENT, request, (account, visit) -> {
            var codes = entering.enrol(account, form.code(), request.getRemoteAddr());
            visit.passSecondFactor();
            return new RecoveryCodesPage(codes, "/sign-in/onward", "已抄好，继续登录");
        });
    }

    @GetMapping("/sign-in/password")
    Answer newPassword(HttpServletRequest request) {
        return owing(
                Entering.Step.NEW_PASSWORD,
                request,
                (account, visit) -> new NewPasswordPage(
                        account.owner().name(), policies.now().passwords()));
    }

    @PostMapping("/sign-in/password")
    Answer newPassword(@Valid NewPasswordForm form, HttpServletRequest request) {
        return owing(Entering.Step.NEW_PASSWORD, request, (account, visit) -> {
            entering.newPassword(account, form.chosen());
            return onward(account, visit, request);
        });
    }

    @GetMapping("/sign-in/onward")
    Answer onward(HttpServletRequest request) {
        return halfWay(request, (account, visit) -> onward(account, visit, request));
    }

    @PostMapping("/sign-out")
    Answer signOut(HttpServletRequest request) {
        Visit.of(request).ifPresent(visit -> {
            visit.account()
                    .flatMap(accounts::find)
                    .ifPresent(account -> visit.signIn().ifPresent(signIn -> entering.leave(account, signIn)));
            visit.end();
        });
        return new SeeOther("/sign-in?because=" + Ended.SIGNED_OUT.code());
    }

    @GetMapping("/activation")
    Answer activation() {
        var policy = policies.now();
        return new ActivationPage(policy.passwords(), policy.slips().toDays());
    }

    @PostMapping("/activation")
    @OwnTransactions
    Answer activation(@Valid ActivationForm form, HttpServletRequest request) {
        entering.activate(form.login(), form.code(), form.chosen(), request.getRemoteAddr());
        return new SeeOther("/sign-in?because=" + Ended.ACTIVATED.code());
    }

    /** To the next step owed, or in. */
    private Answer onward(Account.Active account, Visit visit, HttpServletRequest request) {
        var step = entering.next(account, visit.secondFactorPassed());
        if (step != Entering.Step.NONE) {
            return new SeeOther(step.address());
        }
        var how = visit.secondFactorPassed() ? "口令和动态口令" : "口令";
        var signIn = entering.complete(account, how, request.getRemoteAddr());
        visit.complete(request, account.owner().id(), signIn, policies.now().idle());
        return new SeeOther(visit.wanted());
    }

    /** Only whoever owes this very step; everyone else is led to theirs. */
    private Answer owing(
            Entering.Step step, HttpServletRequest request, BiFunction<Account.Active, Visit, Answer> answer) {
        return halfWay(request, (account, visit) -> {
            var next = entering.next(account, visit.secondFactorPassed());
            return next == step ? answer.apply(account, visit) : onward(account, visit, request);
        });
    }

    private Answer halfWay(HttpServletRequest request, BiFunction<Account.Active, Visit, Answer> answer) {
        var visit = Visit.of(request).orElse(null);
        if (visit == null || visit.signIn().isPresent()) {
            return START;
        }
        return visit.account()
                .flatMap(accounts::find)
                .filter(Account.Active.class::isInstance)
                .map(account -> answer.apply((Account.Active) account, visit))
                .orElse(START);
    }
}
