import com.cisco.jtapi.extensions.CiscoJtapiException;
import java.util.concurrent.CountDownLatch;
import javax.telephony.Address;
import javax.telephony.JtapiPeerFactory;
import javax.telephony.Provider;
import javax.telephony.ProviderObserver;
import javax.telephony.Terminal;
import javax.telephony.events.ProvEv;
import javax.telephony.events.ProvInServiceEv;

/**
 * Signs in to a CTI Manager and lists the terminals of the user.
 *
 * <p>javac -cp jtapi.jar SignIn.java && java -cp jtapi.jar:. SignIn "127.0.0.1;login=wwhite;passwd=heisenbg"
 */
public class SignIn implements ProviderObserver {
    private final CountDownLatch inService = new CountDownLatch(1);

    public static void main(String[] arguments) throws Exception {
        Provider provider;
        try {
            provider = JtapiPeerFactory.getJtapiPeer(null).getProvider(arguments[0]);
        } catch (RuntimeException refused) {
            System.out.println(refused.getMessage());
            if (refused instanceof CiscoJtapiException) {
                System.out.printf("0x%08X%n", ((CiscoJtapiException) refused).getErrorCode());
            }
            System.exit(1);
            return;
        }
        SignIn observer = new SignIn();
        provider.addObserver(observer);
        observer.inService.await();
        System.out.println(provider.getName() + " is in service");
        for (Terminal terminal : provider.getTerminals()) {
            System.out.print(terminal.getName());
            for (Address address : terminal.getAddresses()) {
                System.out.print(" " + address.getName());
            }
            System.out.println();
        }
        provider.shutdown();
        System.exit(0);
    }

    @Override
    public void providerChangedEvent(ProvEv[] events) {
        for (ProvEv event : events) {
            if (event instanceof ProvInServiceEv) {
                inService.countDown();
            }
        }
    }
}
