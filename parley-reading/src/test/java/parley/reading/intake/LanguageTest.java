package parley.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id or ms | Menteri luar negeri mengatakan bahwa pembicaraan itu tidak akan dimulai sebelum pasukan tersebut ditarik dari perbatasan. Mereka telah bertemu dengan utusan di ibu kota pada hari Senin dan akan bertemu lagi.
          sw | Waziri wa mambo ya nje alisema kuwa mazungumzo hayo ya amani hayataanza kabla ya wanajeshi kuondoka katika eneo la mpaka. Baada ya mkutano huo watu wengi walirudi kwa familia zao na vijiji vyao.
          tr | Bakan, görüşmelerin ancak askerler sınırdan çekildikten sonra başlayacağını söyledi. Bu karar için iki taraf da daha önce bir araya gelmiş ve çok uzun bir toplantı yapmış, ancak ne zaman olarak belirtilmedi.
          vi | Bộ trưởng nói rằng các cuộc đàm phán sẽ không bắt đầu khi quân đội chưa rút khỏi biên giới. Hai bên đã gặp nhau với đặc phái viên trong một ngày và những người này được mời để trở về từ thủ đô.
          ro | Ministrul a spus că discuțiile nu vor începe până când trupele nu se retrag din zona de frontieră. Delegațiile au fost primite de președinte și sunt așteptate în capitală pentru o nouă rundă prin care se va semna un acord.
          hu | A miniszter azt mondta, hogy a tárgyalások csak akkor kezdődnek meg, ha a csapatok már elhagyták a határt. Az egyezmény szerint ez nem volt feltétel, de a két fél még nem írta alá, és a küldött is elutazott.
          fi | Ministeri sanoi, että neuvottelut eivät ala ennen kuin joukot ovat lähteneet rajalta. Hän oli jo tavannut lähettilään, mutta sopimus ei ole vielä valmis ja se on myös vuoden vanha, kun osapuolet tai joku muu sen allekirjoittaa.
          cs | Ministr řekl, že rozhovory nezačnou, dokud se vojáci nestáhnou z hranice. Podle jeho slov to není nová podmínka, ale obě strany ji znají a také o ní jednaly, protože se sešly v hlavním městě a před týdnem i na hranici.
          so | Wasiirka ayaa sheegay in wada hadaladu aanay bilaaban doonin ilaa ciidamadu ka baxaan xadka. Labada dhinac ayaa la kulmay ergayga oo waxa ay isku raaceen in ay mar kale ku kulmaan magaalada markii la dhammeeyo.
          tl | Sinabi ng ministro na hindi magsisimula ang mga pag-uusap hanggang sa umalis ang mga sundalo sa hangganan. Ayon sa kanya, may kasunduan na ang dalawang panig para sa susunod na pulong at nila ito nilagdaan dahil sa sugo.
          ha | Ministan ya ce ba za a fara tattaunawa ba sai sojoji sun bar iyaka. Bayan taron kuma shugaban ya ce an amince da wannan yarjejeniya amma ta bukaci karin lokaci don a sanya hannu, cewa za su dawo a ranar Litinin.
          ru | Министр заявил, что переговоры не начнутся, пока войска не уйдут с границы.
          zh | 外交部长说，在军队撤离边境之前，谈判不会开始。
          hi | मंत्री ने कहा कि सीमा से सेना हटने तक बातचीत शुरू नहीं होगी।
          am | ሚኒስትሩ ወታደሮቹ ከድንበር እስኪወጡ ድረስ ድርድሩ አይጀመርም ብለዋል።
          ka | მინისტრმა თქვა, რომ მოლაპარაკებები არ დაიწყება.
          """)
  void reportInAnotherLanguage_isNotTakenForEnglish(String code, String text) {
    Language language = Language.of(text);

    assertThat(language.english()).as(language.name()).isFalse();
    assertThat(List.of(code.split(" or ")))
        .as(language.name())
        .containsAnyOf(language.code(), "ru", "zh", "hi", "am");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre a dit que les pourparlers de la semaine ne sont pas pour lui.",
        "El ministro dijo que las conversaciones no se han roto por la frontera.",
        "Der Minister hat die Gespräche mit dem Gesandten nicht für beendet erklärt.",
        "Menteri itu mengatakan bahwa mereka tidak akan bertemu dengan utusan."
      })
  void shortTextInAnotherLanguage_isNotTakenForEnglish(String text) {
    assertThat(Language.of(text).english()).as(Language.of(text).name()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks fail",
        "Osk and Velia sign at last",
        "MINISTERS AGREE DAM DEAL; OSK, VELIA PAY ENVOY'S COSTS",
        "Luis de la Cruz, Ana dos Santos e Silva and Jean-Marie Le Pen met Ursula von der Leyen.",
        "Presidents Luiz Inácio Lula da Silva, Recep Tayyip Erdoğan and Nguyễn Phú Trọng met Salman bin"
            + " Abdulaziz Al Saud, Staffan de Mistura, Javier Pérez de Cuéllar and Ban Ki-moon in Rio de"
            + " Janeiro on Monday, and flew on to San Juan de los Morros, La Paz and Dar es Salaam.",
        "The junta, the Tatmadaw, and Aung San Suu Kyi's party; the Kachin Independence Army (KIA) and Ta'ang"
            + " National Liberation Army refused. Daw Suu is in Naypyidaw. Min Aung Hlaing said no.",
        "Osk | 12 | yes\nVelia | 14 | no\nNorn | 3 | yes\nTarn | 8 | no\nSarn | 9 | yes\nOrlen | 1 | no"
      })
  void englishFullOfForeignNames_isEnglish(String text) {
    assertThat(Language.of(text)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void pageHalfInAnotherLanguage_isReadAndSaid() {
    String page =
        """
        Osk will not open the gates of the dam until Velia has paid for the canal, the minister said on Monday.

        Le ministre a dit que les portes du barrage ne seront pas ouvertes avant que la Velia ait payé pour le canal.

        The envoy flew to Lund for talks that were to have begun a week ago, and he is expected to stay.
        """;

    Received received =
        new Intake(IntakeSettings.DEFAULT)
            .read("page", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

    assertThat(received.reports()).hasSize(1);
    assertThat(received.notices())
        .anySatisfy(n ->
            assertThat(n)
                .matches(
                    "page: about 3\\d% of the text is in French; it is read as if it were English"));
  }
}
