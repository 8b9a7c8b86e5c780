package zelian.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what the server refused before any controller was reached: a missing cross-site token, a malformed request. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return switch (status) {
            case 401, 403 -> FaultPage.forbidden();
            case 413 -> new FaultPage(413, "文件太大", "超过了允许上传的大小，没有保存。", null);
            case 400 -> new FaultPage(400, "请求不完整", "浏览器发来的内容读不懂，没有保存。请重新打开页面再试。", null);
            case 500 -> FaultPage.broken("—");
            default -> FaultPage.notFound();
        };
    }
}
