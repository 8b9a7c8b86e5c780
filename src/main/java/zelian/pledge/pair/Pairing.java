package zelian.pledge.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.organization.Posts;

/**
 * Resolves who signs with whom on a day, from posts, charge and the tree: the secretary with each member, each member
 * with the head of every unit in their charge, each head with the key posts of the unit.
 */
@Component
public class Pairing {

    private final Posts posts;
    private final Directory directory;
    private final KeyPosts keyPosts;

    Pairing(Posts posts, Directory directory, KeyPosts keyPosts) {
        this.posts = posts;
        this.directory = directory;
        this.keyPosts = keyPosts;
    }

    public Pairs on(LocalDate day) {
        var resolving = new Resolving(
                posts.on(day),
                directory.inRole(Role.MEMBER, day).stream().map(Holder::tenure).collect(Collectors.toSet()),
                keyPosts.all());
        resolving.all();
        return new Pairs(resolving.pairs, resolving.leftOut);
    }

    /** The leading bodies: at the top of a tree, and of the party. */
    public static boolean leads(Posts.Place place) {
        return place.above() == null && place.unit().kind().startsWith("党");
    }

    /** One run over the organisation of a day. */
    private static final class Resolving {

        private final Posts.OfDay day;
        private final Set<TenureId> members;
        private final Map<UnitId, List<KeyPosts.Marked>> marked;
        private final List<Pair> pairs = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Resolving(Posts.OfDay day, Set<TenureId> members, Map<UnitId, List<KeyPosts.Marked>> marked) {
            this.day = day;
            this.members = members;
            this.marked = marked;
        }

        void all() {
            for (var body : day.places().stream().filter(Pairing::leads).toList()) {
                var id = body.unit().id();
                first(body.unit());
                var below = day.places().stream()
                        .filter(place -> id.equals(place.above()))
                        .map(Posts.Place::unit)
                        .toList();
                below.forEach(unit -> second(id, unit));
                below.forEach(unit -> third(id, unit));
            }
        }

        private void first(Unit body) {
            var secretary = day.principal(body.id());
            if (secretary.isEmpty()) {
                leave(Tier.FIRST, body, body.name() + "书记空缺，没有甲方", "先办理任职，再签第一层", "/units/" + body.id());
                return;
            }
            var others = day.holders(body.id()).stream()
                    .filter(holder -> members.contains(holder.tenure()))
                    .toList();
            if (others.isEmpty()) {
                leave(Tier.FIRST, body, "没有班子成员，没有乙方", "先登记班子成员的任职", "/units/" + body.id());
            }
            others.forEach(member -> join(Tier.FIRST, body.id(), body, secretary.get(), member));
        }

        private void second(UnitId body, Unit unit) {
            if (unit.kind().contains("派驻")) {
                leave(Tier.SECOND, unit, "派驻机构受派出机关领导，不与驻在单位签订", "不用办理", null);
                return;
            }
            var inCharge = day.inCharge(unit.id());
            var head = day.principal(unit.id());
            if (inCharge.isEmpty()) {
                leave(Tier.SECOND, unit, "没有班子成员分管，没有甲方", "在组织里登记由谁分管，再签", "/units/" + unit.id());
            } else if (inCharge.size() > 1) {
                leave(
                        Tier.SECOND,
                        unit,
                        "分管的不止一人：" + inCharge.stream().map(Holder::name).collect(Collectors.joining("、")),
                        "在组织里明确由谁分管，再签",
                        "/units/" + unit.id());
            } else if (head.isEmpty()) {
                leave(Tier.SECOND, unit, "主要负责人空缺，没有乙方", "任职以后再签；到任时可补签", "/units/" + unit.id());
            } else {
                join(Tier.SECOND, body, unit, inCharge.getFirst(), head.get());
            }
        }

        private void third(UnitId body, Unit unit) {
            var key = marked.getOrDefault(unit.id(), List.of());
            var head = day.principal(unit.id());
            if (!key.isEmpty() && head.isEmpty()) {
                leave(Tier.THIRD, unit, "主要负责人空缺，没有甲方", "任职以后再签", "/units/" + unit.id());
                return;
            }
            for (var post : key) {
                var holders = day.holders(unit.id()).stream()
                        .filter(holder -> holder.post().equals(post.post()))
                        .toList();
                if (holders.isEmpty()) {
                    leave(Tier.THIRD, unit, "有一个重点岗位空缺，没有乙方", "任职以后再签，或者调整重点岗位", "/units/" + unit.id());
                }
                holders.forEach(holder -> join(Tier.THIRD, body, unit, head.orElseThrow(), holder));
            }
        }

        private void join(Tier tier, UnitId body, Unit unit, Holder upper, Holder lower) {
            if (upper.person().equals(lower.person())) {
                leave(
                        tier,
                        unit,
                        upper.name() + " 既是" + upper.postInWords() + "又是" + lower.postInWords() + "，自己不能与自己签",
                        "由上一层的甲方与其签，或者调整任职、分管",
                        "/units/" + unit.id());
            } else {
                pairs.add(new Pair(tier, body, upper, lower));
            }
        }

        private void leave(Tier tier, Unit unit, String why, String instead, @Nullable String address) {
            leftOut.add(new LeftOut(tier, unit.id(), unit.name(), why, instead, address));
        }
    }
}
