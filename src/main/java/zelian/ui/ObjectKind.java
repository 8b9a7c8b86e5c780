package zelian.ui;

import java.util.UUID;

/**
 * A kind of object that has a page and a place in the chain. Each module declares a bean for every kind
 * in its {@code pub_node}; a test compares the two.
 *
 * @param kind as in {@code pub_node.kind}, such as {@code duty}
 * @param label the word on the screen, such as 责任
 * @param link where it stands in the chain
 * @param path the address of its page, {@code {id}} for the id, such as {@code /duties/{id}}
 */
public record ObjectKind(String kind, String label, ChainLink link, String path) {

    public String address(UUID id) {
        return path.replace("{id}", id.toString());
    }
}
