package zelian.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of objects there are, as their modules declare them. */
@Component
public class ObjectKinds {

    private final Map<String, ObjectKind> kinds = new LinkedHashMap<>();

    ObjectKinds(ObjectProvider<ObjectKind> declared) {
        declared.forEach(kind -> kinds.putIfAbsent(kind.kind(), kind));
    }

    public List<ObjectKind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<ObjectKind> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The page of this object; null if its kind has none. */
    public @Nullable String address(String kind, UUID id) {
        return find(kind).map(known -> known.address(id)).orElse(null);
    }
}
