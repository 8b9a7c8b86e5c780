package zelian.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page that could not be shown: not there, not open to the reader, or broken.
 *
 * @param number to quote when reporting a fault; null where there is nothing to report
 */
public record FaultPage(
        int httpStatus, String title, String why, @Nullable String number) implements Page {

    static FaultPage notFound() {
        return new FaultPage(404, "没有这一页", "地址不对，事项不存在，或者不在你的权限范围内。三种情况的回答相同。", null);
    }

    static FaultPage forbidden() {
        return new FaultPage(403, "请重新打开这一页", "页面停留太久或登录已超时，这次提交没有办。重新打开后再提交；存有草稿的表单会恢复填写的内容。", null);
    }

    static FaultPage broken(String number) {
        return new FaultPage(500, "系统出错，这一步没有办成", "什么也没有保存。请稍后再试；仍不行，请把下面的编号告诉系统管理员。", number);
    }
}
