package zelian.pledge.register;

import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.document.OfficialDocument;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.PledgeText;
import zelian.pledge.letter.Signatures;
import zelian.ui.Say;

/** One letter as an official document. */
@Component
class PledgeDocument {

    private final PledgeText text;
    private final Signatures signatures;
    private final Directory directory;

    PledgeDocument(PledgeText text, Signatures signatures, Directory directory) {
        this.text = text;
        this.signatures = signatures;
        this.directory = directory;
    }

    OfficialDocument of(Pledge pledge) {
        var head = pledge.head();
        var document = OfficialDocument.of(directory.unitName(head.body()), head.title())
                .withoutSeal();
        for (var line : PledgeText.lines(text.words(pledge))) {
            if (line.heading()) {
                document.heading(1, line.words().replaceFirst("^[一二三四五六七八九十]+、", ""));
            } else {
                document.text(line.words());
            }
        }
        var signed = signatures.of(head.id());
        document.heading(1, "双方确认");
        for (var side : Signatures.Side.values()) {
            document.text(side.label()
                    + signed.stream()
                            .filter(each -> each.side() == side)
                            .findFirst()
                            .map(each -> "：" + each.who() + "，" + Say.time(each.at()) + " 在系统内确认")
                            .orElse("（签字）：" + (side == Signatures.Side.UPPER ? head.upper() : head.lower()).inWords()
                                    + "　　　　　　年　　月　　日"));
        }
        var fixed = head.text();
        if (fixed != null) {
            document.text("全文 SM3 摘要：" + fixed.digest() + "。以上为单位内部确认，不是《电子签名法》所称的电子签名。");
        }
        var number = head.number();
        var effective = head.days().effective();
        if (number != null && effective != null) {
            document.signed(number, effective);
        }
        return document.build();
    }

    /** 2026年责任书-财务处主要负责人杨宏伟.docx. */
    static String fileName(Pledge pledge) {
        var head = pledge.head();
        return (head.year() + "年责任书-" + head.lower().title() + head.lower().name() + ".docx")
                .replaceAll("[\\\\/:*?\"<>|]", "_");
    }
}
