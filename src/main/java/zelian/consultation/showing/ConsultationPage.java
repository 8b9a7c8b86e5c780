package zelian.consultation.showing;

import java.util.List;
import zelian.consultation.hearing.OpinionsPart;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One asking for opinions: the text as it was sent, what was said and what came of it, and where the reader speaks.
 *
 * @param address of this page
 * @param voices for whom the reader may speak now
 * @param choices what an opinion can be about
 * @param parts the chain around it
 */
public record ConsultationPage(
        String address,
        String title,
        String state,
        String until,
        List<Fact> facts,
        List<Line> lines,
        OpinionsPart opinions,
        List<Voice> voices,
        List<Option> choices,
        List<Page> parts)
        implements Page {

    /** A line of the text as it was sent. */
    public record Line(String number, String words, String second) {}

    /** For whom the reader speaks. @param agreeing whether 无意见 can still be said */
    public record Voice(String id, String who, boolean agreeing) {}
}
