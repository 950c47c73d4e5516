package parley.opinion.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where reports may be sent. */
class AddressTest {

  @Test
  void addressesAsManualsGiveThem_areTheSameBase() {
    for (String given :
        new String[] {
          "https://models.example.org/v1",
          "https://models.example.org/v1/",
          " https://models.example.org/v1/chat/completions ",
          "HTTPS://models.example.org/v1/chat/completions/"
        }) {
      assertThat(Address.of(given).base()).as(given).hasToString("https://models.example.org/v1");
    }
  }

  @Test
  void thisMachine_mayBeAskedWithoutEncryption() {
    for (String given :
        new String[] {
          "http://localhost:11434/v1",
          "http://LocalHost/v1",
          "http://127.0.0.1:8080",
          "http://127.1.2.3/v1",
          "http://[::1]:8080/v1"
        }) {
      assertThat(Address.of(given).base().getScheme()).isEqualTo("http");
    }
  }

  @Test
  void otherMachines_mayNot() {
    for (String given :
        new String[] {
          "http://models.example.org/v1", "http://10.0.0.7/v1", "http://0.0.0.0/v1",
          "http://localhost.example.org/v1", "http://127.0.0.1.example.org", "http://[::2]/v1",
          "http://xlocalhost/v1"
        }) {
      assertThatThrownBy(() -> Address.of(given))
          .as(given)
          .hasMessageStartingWith(
              "would send the report unencrypted over a network; give an https");
    }
  }

  @Test
  void secretsInAnAddress_areRefusedUnshown() {
    for (String given :
        new String[] {
          "https://me:sk-secret@models.example.org/v1",
          "https://models.example.org/v1?key=sk-secret",
          "https://models.example.org/v1#sk-secret",
          "https://sk secret/",
          "sk-secret",
          "mailto:sk@secret"
        }) {
      assertThatThrownBy(() -> Address.of(given)).as(given).message().doesNotContain("secret");
    }
  }

  @Test
  void host_isNamedWithItsPort() {
    assertThat(Address.of("http://localhost:11434/v1").host()).isEqualTo("localhost:11434");
  }

  @Test
  void settings_showNoKey() {
    Settings settings =
        Settings.of(
            Address.of("https://models.example.org/v1"), "m", "sk-secret", Duration.ofSeconds(9));

    assertThat(settings).hasToString("m at https://models.example.org/v1");
    assertThatThrownBy(
            () -> Settings.of(settings.address(), "m", "sk-secret\n", Duration.ofSeconds(9)))
        .message()
        .doesNotContain("secret");
  }
}
