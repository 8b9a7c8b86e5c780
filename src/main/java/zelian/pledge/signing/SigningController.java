package zelian.pledge.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.organization.Identity;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.PledgeText;
import zelian.pledge.letter.Signing;
import zelian.ui.OwnTransactions;
import zelian.ui.SeeOther;

/** Signs letters of duty, one or all that wait, after a last look and the password again. */
@Controller
@RequestMapping("/pledges/signing")
class SigningController {

    private final Awaiting awaiting;
    private final Signing signing;
    private final PledgeText text;
    private final Identity identity;

    SigningController(Awaiting awaiting, Signing signing, PledgeText text, Identity identity) {
        this.awaiting = awaiting;
        this.signing = signing;
        this.text = text;
        this.identity = identity;
    }

    @GetMapping
    SigningPage look(@RequestParam(required = false) @Nullable PledgeId id, Viewer viewer, HttpServletRequest request) {
        if (viewer.administers()) {
            throw new NotFound("signing of pledges");
        }
        var letters = awaiting.of(viewer);
        return new SigningPage(
                letters.ready().stream()
                        .filter(pledge -> id == null || pledge.head().id().equals(id))
                        .map(this::letter)
                        .toList(),
                letters.notYet().stream().map(SigningController::leftOut).toList(),
                identity.demonstrationPassword(request).orElse(null));
    }

    /** Whether the letters are the reader's to sign is asked before the password. */
    @PostMapping
    @OwnTransactions
    SeeOther sign(
            @RequestParam(defaultValue = "") List<String> letters,
            @RequestParam(defaultValue = "") String password,
            Viewer viewer,
            HttpServletRequest request) {
        var read = letters.stream().map(SigningController::read).toList();
        signing.require(viewer, read);
        identity.confirm(request, password);
        signing.sign(viewer, read);
        return new SeeOther(read.size() == 1 ? "/pledges/" + read.getFirst().id() : "/pledges?mine=true");
    }

    private static Signing.Read read(String value) {
        var parts = value.split(":", 2);
        try {
            return new Signing.Read(PledgeId.of(parts[0]), parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("pledge " + value);
        }
    }

    private SigningPage.Letter letter(Pledge pledge) {
        var head = pledge.head();
        var words = text.words(pledge);
        return new SigningPage.Letter(
                head.id() + ":" + text.digest(words),
                "/pledges/" + head.id(),
                head.title(),
                head.upper().inWords() + "　" + head.lower().inWords(),
                PledgeText.inGroups(text.digest(words)),
                PledgeText.lines(words));
    }

    private static SigningPage.LeftOut leftOut(Pledge pledge) {
        var head = pledge.head();
        var why = switch (pledge) {
            case Pledge.Offered ignored -> "等 " + head.lower().name() + " 确认正文";
            case Pledge.Asked ignored -> "退回修改中";
            case Pledge.Confirmed ignored -> "等乙方 " + head.lower().name() + " 先签";
            case Pledge.HalfSigned ignored -> "你已签，等甲方 " + head.upper().name() + " 签";
            default -> "现在是“" + pledge.word() + "”";
        };
        return new SigningPage.LeftOut("/pledges/" + head.id(), head.names(), why);
    }
}
