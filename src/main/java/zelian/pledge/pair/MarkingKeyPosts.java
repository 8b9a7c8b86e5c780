package zelian.pledge.pair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.PostId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Says which posts of a unit are key posts (重点岗位), with whose holders its head signs. */
@Service
public class MarkingKeyPosts {

    private final KeyPosts keyPosts;
    private final Rights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    MarkingKeyPosts(KeyPosts keyPosts, Rights rights, Directory directory, ApplicationEventPublisher events) {
        this.keyPosts = keyPosts;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
    }

    /** @throws Rejected {@code pledge.key-post-elsewhere} for a post nobody holds there, or its principal's */
    @Transactional
    public void mark(Viewer by, UnitId unit, Collection<PostId> posts, String why) {
        rights.require(by, Area.DUTY, Act.DRAFT, unit);
        var principal = directory.principal(unit, by.day()).map(Holder::post);
        var held = directory.holders(unit, by.day()).stream()
                .filter(holder -> principal.filter(holder.post()::equals).isEmpty())
                .collect(Collectors.toMap(Holder::post, Holder::title, (one, other) -> one));
        if (!held.keySet().containsAll(posts)) {
            throw Rejected.because("pledge.key-post-elsewhere").at("posts");
        }
        if (!posts.isEmpty() && why.isBlank()) {
            throw Rejected.because("pledge.key-post-why").at("why");
        }
        var before = keyPosts.all().getOrDefault(unit, List.of()).size();
        keyPosts.replace(by, unit, posts, why.strip());
        var named = posts.stream().map(held::get).sorted().collect(Collectors.joining("、"));
        events.publishEvent(new Deed(
                by,
                "pledge.key-posts-marked",
                "unit",
                unit.value(),
                unit,
                directory.unitName(unit) + "的重点岗位定为：" + (named.isEmpty() ? "没有" : named),
                Map.of("重点岗位数", String.valueOf(before)),
                Map.of("重点岗位数", String.valueOf(posts.size()), "理由", why.strip())));
    }
}
