package zelian.evidence.record;

import java.util.LinkedHashMap;
import java.util.Map;
import zelian.evidence.RecordKind;

/** Guesses what kind of record a duty asks for from its words, so that one thing less has to be chosen. */
final class Suggesting {

    private static final Map<String, RecordKind> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("约谈", RecordKind.SUMMONS);
        BY_WORD.put("谈话", RecordKind.TALK);
        BY_WORD.put("谈心", RecordKind.TALK);
        BY_WORD.put("提醒分管", RecordKind.TALK);
        BY_WORD.put("党课", RecordKind.LECTURE);
        BY_WORD.put("警示", RecordKind.WARNING);
        BY_WORD.put("纪律教育", RecordKind.WARNING);
        BY_WORD.put("民主生活会", RecordKind.DEMOCRATIC_LIFE);
        BY_WORD.put("述责", RecordKind.DEBRIEFING);
        BY_WORD.put("报告", RecordKind.DEBRIEFING);
        BY_WORD.put("过问", RecordKind.INSTRUCTION);
        BY_WORD.put("督办", RecordKind.INSTRUCTION);
        BY_WORD.put("整改", RecordKind.RECTIFICATION);
        BY_WORD.put("销号", RecordKind.RECTIFICATION);
        BY_WORD.put("风险", RecordKind.RISK);
        BY_WORD.put("末位表态", RecordKind.MAJOR_DECISION);
        BY_WORD.put("选人用人", RecordKind.MAJOR_DECISION);
        BY_WORD.put("民主集中制", RecordKind.MAJOR_DECISION);
        BY_WORD.put("调研", RecordKind.INSPECTION);
        BY_WORD.put("督责", RecordKind.INSPECTION);
        BY_WORD.put("检查", RecordKind.INSPECTION);
        BY_WORD.put("监督", RecordKind.INSPECTION);
        BY_WORD.put("部署", RecordKind.DEPLOYMENT);
        BY_WORD.put("研究", RecordKind.STUDY);
        BY_WORD.put("学习", RecordKind.STUDY);
        BY_WORD.put("研判", RecordKind.STUDY);
        BY_WORD.put("协调", RecordKind.HEARING);
        BY_WORD.put("会商", RecordKind.HEARING);
    }

    private Suggesting() {}

    /** 其他 if no word tells. */
    static RecordKind kind(String title) {
        return BY_WORD.entrySet().stream()
                .filter(word -> title.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(RecordKind.OTHER);
    }
}
