package zelian.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import zelian.access.Viewer;

/** Collects what the modules above have to say on the page of an object, in order. */
@Component
public class PageParts {

    private final Supplier<List<PagePart>> parts;

    PageParts(ObjectProvider<PagePart> parts) {
        this.parts = SingletonSupplier.of(() ->
                parts.stream().sorted(Comparator.comparingInt(PagePart::order)).toList());
    }

    /** The parts for one place of the page; shown by {@code Rendering.show(part)}. */
    public List<Page> of(String kind, UUID id, Viewer viewer, PagePart.Place place) {
        return parts.get().stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.part(kind, id, viewer).stream())
                .toList();
    }
}
