package zelian.task.occurrence;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.task.Occurrence;
import zelian.text.Pinyin;

/** By which letters (拼音首字母) an occurrence is found: those of its title and of who answers for it. */
@Component
class Letters {

    /** Of the readings of a long title the likeliest few; of a name, all. */
    private static final int READINGS_OF_A_TITLE = 3;

    private final Directory directory;

    Letters(Directory directory) {
        this.directory = directory;
    }

    String of(Occurrence occurrence) {
        return of(occurrence, occurrence.owner());
    }

    String of(Occurrence occurrence, PersonId owner) {
        return of(occurrence.title(), owner);
    }

    String of(String words, PersonId owner) {
        var name = directory.names(List.of(owner)).getOrDefault(owner, "");
        var title = Pinyin.ofText(words).stream().limit(READINGS_OF_A_TITLE).collect(joining(" "));
        return title + " " + Pinyin.searchable(Pinyin.ofName(name)) + " " + name;
    }
}
