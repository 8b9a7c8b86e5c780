package zelian.assessment.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zelian.assessment.debrief.Section;

/** By which words in its title something done belongs to a section of its own rather than to the duty at large. */
enum Theme {
    DISCIPLINE(Section.DISCIPLINE, "政治纪律", "政治规矩", "两个维护", "意识形态", "理论学习", "中心组"),
    CONDUCT(Section.CONDUCT, "八项规定", "作风", "四风", "形式主义", "公务用车", "公车", "三公"),
    DECISIONS(Section.DECISIONS, "三重一大", "选人用人", "民主集中制", "干部选拔", "集体决策", "议事"),
    INTEGRITY(Section.INTEGRITY, "廉洁", "廉政", "家风", "个人有关事项", "警示教育");

    private final Section section;
    private final List<String> words;

    Theme(Section section, String... words) {
        this.section = section;
        this.words = List.of(words);
    }

    /** The first theme one of whose words stands in the title. */
    static Optional<Section> of(String title) {
        return Arrays.stream(values())
                .filter(theme -> theme.words.stream().anyMatch(title::contains))
                .map(theme -> theme.section)
                .findFirst();
    }
}
