package zelian.assessment.scheme;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;

/** The schemes a reader may know of, the latest period first. */
@Component
public class SchemeIndex {

    private final Schemes schemes;
    private final SchemeSight sight;

    SchemeIndex(Schemes schemes, SchemeSight sight) {
        this.schemes = schemes;
        this.sight = sight;
    }

    public List<Scheme> readable(Viewer viewer) {
        return schemes.all(sight.makesAny(viewer)).stream()
                .filter(scheme ->
                        scheme.open() || sight.makes(viewer, scheme.head().body()))
                .toList();
    }
}
