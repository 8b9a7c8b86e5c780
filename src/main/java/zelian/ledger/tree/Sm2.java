package zelian.ledger.tree;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** SM2 as this ledger uses it. The provider is passed explicitly and never registered. */
final class Sm2 {

    static final Provider PROVIDER = new BouncyCastleProvider();
    static final String CURVE = "sm2p256v1";
    static final String SIGNATURE = "SM3withSM2";

    private Sm2() {}
}
