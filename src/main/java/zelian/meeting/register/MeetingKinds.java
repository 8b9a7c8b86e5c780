package zelian.meeting.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where sessions and their items stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class MeetingKinds {

    @Bean
    ObjectKind meetingKind() {
        return new ObjectKind("meeting", "会议", ChainLink.FIX, "/meetings/{id}");
    }

    @Bean
    ObjectKind agendaItemKind() {
        return new ObjectKind("agenda_item", "议定事项", ChainLink.FIX, "/meetings/items/{id}");
    }

    @Bean
    NavEntry meetings() {
        return NavEntry.of(ChainLink.FIX, "会议", "/meetings", 5).needs(Area.DUTY, Act.READ);
    }
}
