package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a session is over, as the reader is told when asked to sign in again. */
enum Ended {
    IDLE("idle", "您有一段时间没有操作，已自动退出。已存的草稿还在，登录后可继续。"),
    ELSEWHERE("elsewhere", "您的账号刚才在另一处登录，这里的登录已结束。如果不是您本人，请立即联系系统管理员。"),
    BY_ADMINISTRATOR("ended", "管理员结束了您的登录，请重新登录。"),
    SUSPENDED("suspended", "账号已停用或正在重置，请联系系统管理员。"),
    SIGNED_OUT("signed-out", "已退出登录。"),
    ACTIVATED("activated", "账号已激活，请用刚才设定的口令登录。"),
    SET_UP("set-up", "三员已设立，请三位管理员分别激活自己的账号。");

    private static final String ATTRIBUTE = Ended.class.getName();

    private final String code;
    private final String sentence;

    Ended(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    static Optional<Ended> of(@Nullable String code) {
        return Arrays.stream(values()).filter(why -> why.code.equals(code)).findFirst();
    }

    /** Found out while the request was on its way; told by whoever turns it back. */
    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Ended> remembered(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Ended why
                ? Optional.of(why)
                : request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()
                        ? Optional.of(IDLE)
                        : Optional.empty();
    }
}
