package zelian.supervision.letter;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/**
 * Names another hand to sign a letter (另定签发人) when whoever was to sign it has left, and the post is vacant or its
 * successor drew the letter up or is its addressee.
 */
@Service
class NamingSigner {

    private final Letters letters;
    private final Part part;
    private final Signers signers;
    private final Directory directory;
    private final Telling telling;

    NamingSigner(Letters letters, Part part, Signers signers, Directory directory, Telling telling) {
        this.letters = letters;
        this.part = part;
        this.signers = signers;
        this.directory = directory;
        this.telling = telling;
    }

    /** @throws Rejected if whoever is to sign it can, or the one named cannot */
    @Transactional
    public void name(Viewer by, LetterId id, TenureId tenure) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        var head = letter.head();
        Part.require(part.mayNameSigner(by, head), Act.DRAFT);
        var submitted = Letters.in(Letter.Submitted.class, letter);
        if (signers.hindrance(head, by.day()) == null) {
            throw Rejected.because("supervision.signer-can-sign");
        }
        var signer = signers.of(head, by.day()).stream()
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst()
                .orElseThrow(() -> Rejected.because("supervision.cannot-sign").at("signer"));
        letters.nameSigner(submitted, Party.of(signer));
        telling.happened(
                by,
                "signer-named",
                letter,
                "另定由 " + signer.name() + " 签发",
                Map.of(
                        "签发人",
                        directory
                                .names(List.of(head.signer().person()))
                                .getOrDefault(head.signer().person(), "")),
                Map.of("签发人", signer.inWords()),
                "");
    }
}
