package zelian.organization.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;

/**
 * One account of a person in a list.
 *
 * @param because why it waits, or last waited, for authorisation
 * @param posts what the person holds on the day, as 宣传处 主要负责人
 * @param roles what follows from the posts by the table of posts and roles
 * @param slipUntil until when the printed slip is good; null if there is none
 */
public record AccountRow(
        UUID id,
        UUID person,
        String login,
        String name,
        String state,
        String because,
        List<String> posts,
        List<Role> roles,
        boolean secondFactor,
        @Nullable Instant signedInAt,
        @Nullable Instant lockedUntil,
        @Nullable Instant slipUntil) {

    public String stateInWords() {
        return switch (state) {
            case "PENDING" -> "待授权";
            case "AUTHORISED" -> "未激活";
            case "ACTIVE" -> "已启用";
            default -> "已停用";
        };
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(Role::needsSecondFactor);
    }

    public String postsInWords() {
        return String.join("、", posts);
    }

    public String rolesInWords() {
        return roles.stream().map(Role::label).collect(Collectors.joining("、"));
    }
}
