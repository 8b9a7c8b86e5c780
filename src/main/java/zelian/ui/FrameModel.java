package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Puts the frame together from what the modules contribute. */
@Component
class FrameModel {

    private static final Set<ChainLink> SHOWN = EnumSet.complementOf(EnumSet.of(ChainLink.BASIS));

    private final Supplier<List<NavEntry>> entries;
    private final Supplier<List<HeadPart>> parts;
    private final ObjectProvider<Readers> readers;
    private final ObjectProvider<Rights> rights;
    private final ObjectProvider<TodoCounts> todo;

    FrameModel(
            ObjectProvider<NavEntry> entries,
            ObjectProvider<HeadPart> parts,
            ObjectProvider<Readers> readers,
            ObjectProvider<Rights> rights,
            ObjectProvider<TodoCounts> todo) {
        this.entries = SingletonSupplier.of(() -> entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList());
        this.parts = SingletonSupplier.of(() ->
                parts.stream().sorted(Comparator.comparingInt(HeadPart::order)).toList());
        this.readers = readers;
        this.rights = rights;
        this.todo = todo;
    }

    Optional<Viewer> reader() {
        return Optional.ofNullable(readers.getIfAvailable()).flatMap(Readers::current);
    }

    Frame around(HttpServletRequest request) {
        var reader = reader().orElse(null);
        return new Frame(
                reader,
                reader == null ? List.of() : groups(reader, request.getRequestURI()),
                at(HeadPart.Place.BAR, reader),
                at(HeadPart.Place.UNIT, reader),
                at(HeadPart.Place.HEAD, reader),
                at(HeadPart.Place.PERSON, reader),
                at(HeadPart.Place.FOOT, reader));
    }

    private List<Page> at(HeadPart.Place place, @Nullable Viewer reader) {
        return parts.get().stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.part(reader).stream())
                .toList();
    }

    private List<Frame.Group> groups(Viewer reader, String path) {
        var asked = new AskedOnce(rights.getIfAvailable(() -> NOBODY_MAY));
        var open = entries.get().stream()
                .filter(entry -> !reader.administers()
                        || entry.group() == NavEntry.Group.ADMINISTRATION
                        || entry.group() == NavEntry.Group.START)
                .filter(entry -> entry.visible().test(reader, asked))
                .toList();
        var current = open.stream()
                .filter(entry -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .orElse(null);
        var groups = new ArrayList<Frame.Group>();
        for (var group : NavEntry.Group.values()) {
            var items = group == NavEntry.Group.CHAIN
                    ? (reader.administers() ? List.<Frame.Item>of() : chain(open, current, reader))
                    : open.stream()
                            .filter(entry -> entry.link() == null && entry.group() == group)
                            .map(entry -> item(entry, entry == current))
                            .toList();
            if (!items.isEmpty()) {
                groups.add(new Frame.Group(group.heading(), group == NavEntry.Group.CHAIN, items));
            }
        }
        return groups;
    }

    private List<Frame.Item> chain(List<NavEntry> open, @Nullable NavEntry current, Viewer reader) {
        var waiting = Optional.ofNullable(todo.getIfAvailable())
                .map(all -> all.counts(reader))
                .orElse(Map.of());
        var byLink = new EnumMap<ChainLink, List<NavEntry>>(ChainLink.class);
        open.stream()
                .filter(entry -> entry.link() != null)
                .forEach(entry -> byLink.computeIfAbsent(entry.link(), link -> new ArrayList<>())
                        .add(entry));
        return SHOWN.stream()
                .map(link -> {
                    var under = byLink.getOrDefault(link, List.of());
                    return new Frame.Item(
                            link.label(),
                            under.isEmpty() ? null : under.getFirst().path(),
                            null,
                            waiting.getOrDefault(link, 0),
                            current != null && current.link() == link,
                            under.stream()
                                    .map(entry -> item(entry, entry == current))
                                    .toList());
                })
                .toList();
    }

    private static Frame.Item item(NavEntry entry, boolean current) {
        return new Frame.Item(entry.label(), entry.path(), entry.icon(), 0, current, List.of());
    }

    /** Before the organisation answers for rights, nobody has any. */
    private static final Rights NOBODY_MAY = new Rights() {
        @Override
        public boolean may(Viewer viewer, Area area, Act act, UnitId unit) {
            return false;
        }

        @Override
        public boolean mayAnywhere(Viewer viewer, Area area, Act act) {
            return false;
        }

        @Override
        public boolean everywhere(Viewer viewer, Area area, Act act) {
            return false;
        }

        @Override
        public Set<UnitId> units(Viewer viewer, Area area, Act act) {
            return Set.of();
        }
    };

    /** Remembers the answers while one page is made. */
    private static final class AskedOnce implements Rights {

        private final Rights rights;
        private final Map<Object, Boolean> answers = new HashMap<>();

        AskedOnce(Rights rights) {
            this.rights = rights;
        }

        @Override
        public boolean may(Viewer viewer, Area area, Act act, UnitId unit) {
            return rights.may(viewer, area, act, unit);
        }

        @Override
        public boolean mayAnywhere(Viewer viewer, Area area, Act act) {
            return answers.computeIfAbsent(List.of(area, act), asked -> rights.mayAnywhere(viewer, area, act));
        }

        @Override
        public boolean everywhere(Viewer viewer, Area area, Act act) {
            return rights.everywhere(viewer, area, act);
        }

        @Override
        public Set<UnitId> units(Viewer viewer, Area area, Act act) {
            return rights.units(viewer, area, act);
        }
    }
}
