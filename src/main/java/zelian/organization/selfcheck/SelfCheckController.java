package zelian.organization.selfcheck;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Viewer;
import zelian.common.SafetyCheck;
import zelian.common.SafetyCheck.Finding;
import zelian.organization.account.Console;
import zelian.ui.Answer;

/** The state of this installation against the norm, computed when asked; for the three administrators. */
@Controller
class SelfCheckController {

    private final List<SafetyCheck> checks;
    private final Console console;
    private final InstantSource clock;

    SelfCheckController(List<SafetyCheck> checks, Console console, InstantSource clock) {
        this.checks = checks;
        this.console = console;
        this.clock = clock;
    }

    @GetMapping("/self-check")
    Answer selfCheck(Viewer viewer, HttpServletRequest request) {
        console.anyOfTheThree(viewer);
        var findings = new ArrayList<>(
                checks.stream().flatMap(check -> check.findings().stream()).toList());
        findings.add(remote(request));
        findings.add(
                new Finding("8.1.4.5", "恶意代码防范，可信验证", "由主机承担：防病毒、补丁、可信启动；本程序不执行上传的内容", false, "程序看不到主机的情况，请对照主机记录核对"));
        findings.sort(Comparator.comparing(SelfCheckController::place));
        return new SelfCheckPage(findings, clock.instant());
    }

    /** 8.1.4.10 stands after 8.1.4.9. */
    private static String place(Finding finding) {
        var place = new StringBuilder();
        for (var part : finding.clause().split("[ .]")) {
            place.append(part.length() == 1 ? "0" : "").append(part).append('.');
        }
        return place.toString();
    }

    private static Finding remote(HttpServletRequest request) {
        var host = request.getServerName();
        var here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
        return new Finding(
                "8.1.4.1 c",
                "远程管理防窃听",
                "放在 TLS 或可信代理之后使用；经 TLS 时启用 HSTS，登录凭据不经明文",
                request.isSecure() || here,
                request.isSecure() ? "本次访问经过 TLS" : here ? "本次访问来自本机，未经网络" : "本次访问未经 TLS，请立即改正");
    }
}
