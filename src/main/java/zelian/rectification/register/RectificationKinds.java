package zelian.rectification.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zelian.access.Act;
import zelian.access.Area;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;

/** Where items stand in the chain and in the navigation. */
@Configuration(proxyBeanMethods = false)
class RectificationKinds {

    @Bean
    ObjectKind item() {
        return new ObjectKind("item", "整改事项", ChainLink.RECTIFY, "/rectification/items/{id}");
    }

    @Bean
    NavEntry rectificationItems() {
        return NavEntry.of(ChainLink.RECTIFY, "整改台账", "/rectification/items", 10)
                .needs(Area.RECTIFICATION, Act.READ);
    }

    @Bean
    NavEntry rectificationLookBacks() {
        return NavEntry.of(ChainLink.RECTIFY, "回头看", "/rectification/look-backs", 20)
                .needs(Area.RECTIFICATION, Act.READ);
    }
}
