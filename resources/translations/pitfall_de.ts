<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>adding of a stage</source>
        <translation>Hinzufügen einer Stufe</translation>
    </message>
    <message>
        <source>removal of a stage</source>
        <translation>Entfernen einer Stufe</translation>
    </message>
    <message>
        <source>change of stages</source>
        <translation>Ändern der Stufen</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Ändern von „%1“</translation>
    </message>
    <message>
        <source>choice of preset %1</source>
        <translation>Wahl der Vorlage %1</translation>
    </message>
    <message>
        <source>change of %1 settings</source>
        <translation>Ändern von %1 Einstellungen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>Networks, with a semicolon between them: channels × kernel / stride of each stage, such as 16×5/2 → 8×3/2; 32×7/7</source>
        <translation>Netze, mit Semikolon getrennt: Kanäle × Kern / Schritt jeder Stufe, etwa 16×5/2 → 8×3/2; 32×7/7</translation>
    </message>
    <message>
        <source>Values with a comma between them (mse, mae), or a range: 1 to 6; with &quot;log&quot; behind it all magnitudes are as likely (0.0002 to 0.01, log); with &quot;steps&quot; for a grid (0 to 0.4, 5 steps).</source>
        <translation>Werte mit Komma getrennt (mse, mae) oder ein Bereich: 1 to 6; mit „log“ dahinter sind alle Größenordnungen gleich wahrscheinlich (0.0002 to 0.01, log); mit „steps“ für ein Gitter (0 to 0.4, 5 steps).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The same for all: %1, %2 training, %3 validation and %4 test images, and every setting that is not in the table.</source>
        <translation>Für alle gleich: %1, %2 Trainings-, %3 Validierungs- und %4 Testbilder und jede Einstellung, die nicht in der Tabelle steht.</translation>
    </message>
    <message>
        <source>the probe is not there yet</source>
        <translation>die Sonde ist noch nicht da</translation>
    </message>
    <message>
        <source>colour: predicted class</source>
        <translation>Farbe: vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>reconstruction error (%1, test)  → better</source>
        <translation>Rekonstruktionsfehler (%1, Test)  → besser</translation>
    </message>
    <message>
        <source>reconstruction quality (%1, test)  → better</source>
        <translation>Rekonstruktionsgüte (%1, Test)  → besser</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (Test)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MSE, training</source>
        <translation>MSE, Training</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>Diese Bilder haben keine Labels: Es gibt keine Klassen, die man unterscheiden könnte.</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 (test)  → better</source>
        <translation>%1 (Test)  → besser</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Patch stride</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Seed der Aufteilung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Gekoppelte Gewichte</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>Eingabebereich</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Live fit</source>
        <translation>Anpassung, live</translation>
    </message>
    <message>
        <source>Live tuning</source>
        <translation>Abstimmung, live</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Test, live</translation>
    </message>
    <message>
        <source>Live k</source>
        <translation>k, live</translation>
    </message>
    <message>
        <source>Live temperature</source>
        <translation>Temperatur, live</translation>
    </message>
    <message>
        <source>Final fit</source>
        <translation>Anpassung, final</translation>
    </message>
    <message>
        <source>Final k</source>
        <translation>k, final</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>Temperatur, final</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>je Lauf</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>resamples</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>The pictures to learn from.</source>
        <translation>Die Bilder, von denen gelernt wird.</translation>
    </message>
    <message>
        <source>Folder or file of the data set; empty means where Debian installs it, or where it was fetched to.</source>
        <translation>Ordner oder Datei des Datensatzes; leer: wo Debian ihn installiert oder wohin er geladen wurde.</translation>
    </message>
    <message>
        <source>Side that every picture of the folder is brought to; 0 means as they are, all of one size.</source>
        <translation>Seitenlänge, auf die jedes Bild des Ordners gebracht wird; 0 heißt: wie sie sind, alle gleich groß.</translation>
    </message>
    <message>
        <source>Pictures that are not square: cut to their middle, squashed, or padded with black.</source>
        <translation>Bilder, die nicht quadratisch sind: auf die Mitte beschnitten, gestaucht oder mit Schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>Side of the patches that are cut out of large pictures.</source>
        <translation>Seitenlänge der Ausschnitte, die aus großen Bildern geschnitten werden.</translation>
    </message>
    <message>
        <source>Step from one patch to the next, across and down.</source>
        <translation>Abstand von einem Ausschnitt zum nächsten, nach rechts und nach unten.</translation>
    </message>
    <message>
        <source>Colour or grey: as the files have it, or made so.</source>
        <translation>Farbe oder Grau: wie in den Dateien, oder dazu gemacht.</translation>
    </message>
    <message>
        <source>How many images the network learns from; 0 means all that validation leaves.</source>
        <translation>Von wie vielen Bildern das Netz lernt; 0 heißt: alle, die die Validierung übrig lässt.</translation>
    </message>
    <message>
        <source>Training-file images kept aside to tune the final probe; 0 means all that training leaves.</source>
        <translation>Bilder aus der Trainingsdatei, die zum Abstimmen der finalen Sonde beiseitegelegt werden; 0 heißt: alle, die das Training übrig lässt.</translation>
    </message>
    <message>
        <source>How many images scores and accuracies are reported on; 0 means all.</source>
        <translation>Auf wie vielen Bildern Maße und Genauigkeiten berichtet werden; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Fixes which images are drawn for each split, and their order.</source>
        <translation>Legt fest, welche Bilder für jeden Teil gezogen werden, und ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>How many feature maps this stage&apos;s code has.</source>
        <translation>Wie viele Kanäle (feature maps) der Code dieser Stufe hat.</translation>
    </message>
    <message>
        <source>Side of the convolution&apos;s window.</source>
        <translation>Seitenlänge des Faltungsfensters.</translation>
    </message>
    <message>
        <source>Step of the convolution&apos;s window; 2 halves width and height.</source>
        <translation>Schrittweite des Faltungsfensters; 2 halbiert Breite und Höhe.</translation>
    </message>
    <message>
        <source>Non-linearity of the code.</source>
        <translation>Nichtlinearität des Codes.</translation>
    </message>
    <message>
        <source>Side of the max-pooling window; 1 means no pooling.</source>
        <translation>Seitenlänge des Max-Pooling-Fensters; 1 heißt: kein Pooling.</translation>
    </message>
    <message>
        <source>Tell the decoder where each maximum was; it then sees more than the code.</source>
        <translation>Dem Decoder sagen, wo jedes Maximum war; er sieht dann mehr als den Code.</translation>
    </message>
    <message>
        <source>The stack, from the image upwards.</source>
        <translation>Der Stapel, vom Bild aufwärts.</translation>
    </message>
    <message>
        <source>Same: zeros of half a kernel on each side. Valid: none.</source>
        <translation>same: Nullen von halber Kernbreite an jeder Seite. valid: keine.</translation>
    </message>
    <message>
        <source>Learned with the decoder; or fitted to patches (PCA; LDA, which sees labels) or drawn at random, while only the decoder learns.</source>
        <translation>Mit dem Decoder gelernt; oder an Bildausschnitte angepasst (PCA; LDA, die Labels sieht) oder zufällig gezogen, während nur der Decoder lernt.</translation>
    </message>
    <message>
        <source>Decoders use their encoder&apos;s weights instead of their own.</source>
        <translation>Decoder benutzen die Gewichte ihres Encoders statt eigener.</translation>
    </message>
    <message>
        <source>Activation of the decoders: that of the thing they reproduce, or linear.</source>
        <translation>Aktivierung der Decoder: die dessen, was sie wiedergeben, oder linear.</translation>
    </message>
    <message>
        <source>What happens where decoded patches overlap: summed (transposed convolution) or averaged (N-light-N).</source>
        <translation>Was geschieht, wo sich decodierte Ausschnitte überlappen: summiert (transponierte Faltung) oder gemittelt (N-light-N).</translation>
    </message>
    <message>
        <source>The range in which pixels are fed to the network.</source>
        <translation>Der Wertebereich, in dem die Pixel in das Netz gehen.</translation>
    </message>
    <message>
        <source>Greedy: one stage after the other, each on the frozen codes below. Joint: the whole stack at once.</source>
        <translation>Schichtweise: eine Stufe nach der anderen, jede auf den eingefrorenen Codes darunter. Gemeinsam: der ganze Stapel auf einmal.</translation>
    </message>
    <message>
        <source>What training makes small. Cross-entropy and SSIM apply to images; greedy stages that reproduce codes use MSE.</source>
        <translation>Was das Training klein macht. Kreuzentropie und SSIM gelten für Bilder; schichtweise Stufen, die Codes wiedergeben, nehmen den MSE.</translation>
    </message>
    <message>
        <source>Passes over the training images, for each stage (greedy) or in all (joint).</source>
        <translation>Durchgänge durch die Trainingsbilder, je Stufe (schichtweise) oder insgesamt (gemeinsam).</translation>
    </message>
    <message>
        <source>Images per step of the optimiser.</source>
        <translation>Bilder je Schritt des Optimierers.</translation>
    </message>
    <message>
        <source>Rule that turns gradients into steps.</source>
        <translation>Regel, die aus Gradienten Schritte macht.</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; may change while a run goes on.</source>
        <translation>Größe der Schritte des Optimierers; darf sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>Share of the last step that SGD repeats; Adam ignores it.</source>
        <translation>Anteil des letzten Schritts, den SGD wiederholt; Adam beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>L2 penalty on the weights.</source>
        <translation>L2-Strafe auf die Gewichte.</translation>
    </message>
    <message>
        <source>Weight of the code&apos;s mean absolute value in the loss.</source>
        <translation>Gewicht des mittleren Betrags des Codes im Verlust.</translation>
    </message>
    <message>
        <source>Gaussian noise added to what the encoder sees (denoising); may change while a run goes on.</source>
        <translation>Gaußsches Rauschen auf dem, was der Encoder sieht (Denoising); darf sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>Share of what the encoder sees that is set to zero (denoising); may change while a run goes on.</source>
        <translation>Anteil dessen, was der Encoder sieht, der auf null gesetzt wird (Denoising); darf sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>Weight of a linear probe&apos;s cross-entropy on the code, beside the error: 0 is unsupervised; may change while a run goes on.</source>
        <translation>Gewicht der Kreuzentropie einer linearen Sonde auf dem Code, neben dem Fehler: 0 ist unüberwacht; darf sich während eines Laufs ändern.</translation>
    </message>
    <message>
        <source>Fixes weights, order of batches and noise: same seed, same numbers.</source>
        <translation>Legt Gewichte, Reihenfolge der Batches und Rauschen fest: gleicher Seed, gleiche Zahlen.</translation>
    </message>
    <message>
        <source>Training images that the live probes are fitted on.</source>
        <translation>Trainingsbilder, an die die Live-Sonden angepasst werden.</translation>
    </message>
    <message>
        <source>Validation images that the live linear probe&apos;s L2 strength is chosen on.</source>
        <translation>Validierungsbilder, auf denen die L2-Stärke der linearen Live-Sonde gewählt wird.</translation>
    </message>
    <message>
        <source>Test images that each live evaluation looks at.</source>
        <translation>Testbilder, die jede Live-Auswertung ansieht.</translation>
    </message>
    <message>
        <source>Neighbours that vote in the live k-NN probe.</source>
        <translation>Nachbarn, die in der k-NN-Live-Sonde abstimmen.</translation>
    </message>
    <message>
        <source>A neighbour of cosine s votes with weight exp(s / temperature).</source>
        <translation>Ein Nachbar mit Kosinus s stimmt mit dem Gewicht exp(s / Temperatur).</translation>
    </message>
    <message>
        <source>Training images that the final probes are fitted on; 0 means all.</source>
        <translation>Trainingsbilder, an die die finalen Sonden angepasst werden; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Neighbours that vote in the final k-NN probe.</source>
        <translation>Nachbarn, die in der finalen k-NN-Sonde abstimmen.</translation>
    </message>
    <message>
        <source>As the live temperature, for the final k-NN probe.</source>
        <translation>Wie die Live-Temperatur, für die finale k-NN-Sonde.</translation>
    </message>
    <message>
        <source>Resamples of the test images behind each 95% interval.</source>
        <translation>Ziehungen der Testbilder hinter jedem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>How far shapes lie from the middle: 0 nowhere … 1 up to the edge.</source>
        <translation>Wie weit die Formen von der Mitte liegen: 0 gar nicht … 1 bis zum Rand.</translation>
    </message>
    <message>
        <source>How much the size of shapes varies: 0 not at all … 1 fourfold.</source>
        <translation>Wie sehr die Größe der Formen schwankt: 0 gar nicht … 1 um das Vierfache.</translation>
    </message>
    <message>
        <source>How far shapes are turned: 0 not at all … 1 by any angle.</source>
        <translation>Wie weit die Formen gedreht sind: 0 gar nicht … 1 um jeden Winkel.</translation>
    </message>
    <message>
        <source>Share of the contrast that a background gradient of random direction takes from the shape.</source>
        <translation>Anteil des Kontrasts, den ein Hintergrundverlauf in zufälliger Richtung der Form nimmt.</translation>
    </message>
    <message>
        <source>Share of the contrast that a random background texture takes from the shape.</source>
        <translation>Anteil des Kontrasts, den eine zufällige Hintergrundtextur der Form nimmt.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>soft sign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>LDA</source>
        <translation>LDA</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>summiert</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>gemittelt</translation>
    </message>
    <message>
        <source>0 … 1</source>
        <translation>0 … 1</translation>
    </message>
    <message>
        <source>−1 … 1</source>
        <translation>−1 … 1</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>schichtweise</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>centre crop</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>aufgefüllt</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>EUC</source>
        <translation>EUC</translation>
    </message>
    <message>
        <source>SOID</source>
        <translation>SOID</translation>
    </message>
    <message>
        <source>NORM CORR</source>
        <translation>NORM CORR</translation>
    </message>
    <message>
        <source>DELTA94</source>
        <translation>DELTA94</translation>
    </message>
    <message>
        <source>MAHALA</source>
        <translation>MAHALA</translation>
    </message>
    <message>
        <source>SOID, as published</source>
        <translation>SOID, wie veröffentlicht</translation>
    </message>
    <message>
        <source>NORM CORR, as published</source>
        <translation>NORM CORR, wie veröffentlicht</translation>
    </message>
    <message>
        <source>DELTA94, as published</source>
        <translation>DELTA94, wie veröffentlicht</translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>Genauigkeit, k-NN</translation>
    </message>
    <message>
        <source>linear-probe accuracy</source>
        <translation>Genauigkeit, linear</translation>
    </message>
    <message>
        <source>Mean squared error of the pixels, in squared units of the range 0…1.</source>
        <translation>Mittlerer quadratischer Fehler der Pixel, in Quadraten des Bereichs 0…1.</translation>
    </message>
    <message>
        <source>Mean absolute error of the pixels, in units of the range 0…1.</source>
        <translation>Mittlerer absoluter Fehler der Pixel, in Einheiten des Bereichs 0…1.</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in dB: 10 log10(1 / MSE), mean over images.</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis in dB: 10 log10(1 / MSE), Mittel über die Bilder.</translation>
    </message>
    <message>
        <source>Structural similarity (Wang et al. 2004), 1 is identical.</source>
        <translation>Strukturelle Ähnlichkeit (Wang et al. 2004), 1 heißt identisch.</translation>
    </message>
    <message>
        <source>Euclidean distance of a pixel&apos;s channels, mean over pixels (N-light-N).</source>
        <translation>Euklidischer Abstand der Kanäle eines Pixels, Mittel über die Pixel (N-light-N).</translation>
    </message>
    <message>
        <source>What the best scale and offset leave of the squared error, in percent of the squared range (N-light-N, corrected).</source>
        <translation>Was die beste Skalierung und Verschiebung vom quadratischen Fehler übrig lassen, in Prozent des quadrierten Bereichs (N-light-N, korrigiert).</translation>
    </message>
    <message>
        <source>One minus the correlation of the pixels: 0 is identical, 2 a negative (N-light-N, corrected).</source>
        <translation>Eins minus Korrelation der Pixel: 0 heißt identisch, 2 ein Negativ (N-light-N, korrigiert).</translation>
    </message>
    <message>
        <source>Colour difference CIE94 in Lab, mean over pixels (N-light-N, corrected).</source>
        <translation>Farbabstand CIE94 im Lab-Raum, Mittel über die Pixel (N-light-N, korrigiert).</translation>
    </message>
    <message>
        <source>Mahalanobis distance of a pixel&apos;s channels by the covariance of both images, mean over pixels (N-light-N).</source>
        <translation>Mahalanobis-Abstand der Kanäle eines Pixels mit der Kovarianz beider Bilder, Mittel über die Pixel (N-light-N).</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which is not invariant to scale and offset although it is meant to be.</source>
        <translation>Die Formel von N-light-N, die nicht invariant gegen Skalierung und Verschiebung ist, obwohl sie es sein soll.</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which takes the size of the correlation: a negative scores as perfect.</source>
        <translation>Die Formel von N-light-N, die den Betrag der Korrelation nimmt: Ein Negativ gilt als perfekt.</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula: summed over pixels, and values of [−1,1] are taken for values of 0…255.</source>
        <translation>Die Formel von N-light-N: über die Pixel summiert, und Werte aus [−1,1] werden für Werte aus 0…255 gehalten.</translation>
    </message>
    <message>
        <source>Share of test images whose nearest training images, by cosine of the features, vote for their class.</source>
        <translation>Anteil der Testbilder, für deren Klasse die nächsten Trainingsbilder (nach dem Kosinus der Merkmale) stimmen.</translation>
    </message>
    <message>
        <source>Share of test images that a logistic regression on the features classifies correctly.</source>
        <translation>Anteil der Testbilder, die eine logistische Regression auf den Merkmalen richtig klassifiziert.</translation>
    </message>
    <message>
        <source>Deep: four stages</source>
        <translation>Tief: vier Stufen</translation>
    </message>
    <message>
        <source>Each stage halves the picture until 64 values are left. Reconstructions get worse with every stage; watch whether the accuracy follows.</source>
        <translation>Jede Stufe halbiert das Bild, bis 64 Werte übrig sind. Die Rekonstruktionen werden mit jeder Stufe schlechter; achten Sie darauf, ob die Genauigkeit folgt.</translation>
    </message>
    <message>
        <source>N-light-N: the authors&apos; auto-encoder</source>
        <translation>N-light-N: der Auto-Encoder der Autoren</translation>
    </message>
    <message>
        <source>The stack of the authors&apos; own framework: no padding, soft sign, averaged patches, a linear decoder and plain SGD. It learns slowly; its code has 36 values.</source>
        <translation>Der Stapel aus dem Framework der Autoren: kein Padding, Softsign, gemittelte Ausschnitte, linearer Decoder und einfaches SGD. Er lernt langsam; sein Code hat 36 Werte.</translation>
    </message>
    <message>
        <source>Overcomplete: a code larger than the picture</source>
        <translation>Überkomplett: ein Code, größer als das Bild</translation>
    </message>
    <message>
        <source>The code has eight times as many values as the picture, so that copying is easy: nearly perfect reconstructions, and nothing had to be understood for them.</source>
        <translation>Der Code hat achtmal so viele Werte wie das Bild, Kopieren ist also leicht: nahezu perfekte Rekonstruktionen, und nichts musste dafür verstanden werden.</translation>
    </message>
    <message>
        <source>Quick: two small stages</source>
        <translation>Schnell: zwei kleine Stufen</translation>
    </message>
    <message>
        <source>Under a minute on a laptop, and it shows the pitfall: the error falls to a fraction while the features tell classes apart no better, or worse.</source>
        <translation>Unter einer Minute auf einem Laptop, und es zeigt die Falle: Der Fehler fällt auf einen Bruchteil, während die Merkmale die Klassen nicht besser unterscheiden, oder schlechter.</translation>
    </message>
    <message>
        <source>Shapes: the class is what varies</source>
        <translation>Formen: was sich ändert, ist die Klasse</translation>
    </message>
    <message>
        <source>Generated pictures of ten shapes on black. Nearly half of the pixels&apos; variance carries the class: what makes a good picture also tells classes apart. Compare it with the preset with nuisance.</source>
        <translation>Erzeugte Bilder von zehn Formen auf Schwarz. Fast die Hälfte der Pixelvarianz trägt die Klasse: Was ein gutes Bild ausmacht, unterscheidet auch Klassen. Vergleichen Sie mit der Vorlage mit Störung.</translation>
    </message>
    <message>
        <source>Shapes with nuisance: the background is what varies</source>
        <translation>Formen mit Störung: was sich ändert, ist der Hintergrund</translation>
    </message>
    <message>
        <source>The same ten shapes, but nearly all of their contrast went to the background. That is easier to paint, so the error ends lower; and it has nothing to do with the class, so the accuracy ends lower too.</source>
        <translation>Dieselben zehn Formen, aber fast ihr ganzer Kontrast ging an den Hintergrund. Der ist leichter zu malen, also endet der Fehler tiefer; und er hat nichts mit der Klasse zu tun, also endet auch die Genauigkeit tiefer.</translation>
    </message>
    <message>
        <source>The family of auto-encoders</source>
        <translation>Die Familie der Auto-Encoder</translation>
    </message>
    <message>
        <source>Vanilla, denoising, sparse, tied, overcomplete and undercomplete auto-encoders beside each other, each from four seeds. About ten minutes on 2 cores.</source>
        <translation>Einfache, entrauschende, dünnbesetzte, gekoppelte, über- und unterkomplette Auto-Encoder nebeneinander, jeder mit vier Seeds. Etwa zehn Minuten auf 2 Kernen.</translation>
    </message>
    <message>
        <source>The paper&apos;s question, in ten minutes: 20 networks</source>
        <translation>Die Frage der Arbeit, in zehn Minuten: 20 Netze</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? Twenty auto-encoders of eight sizes and one to three stages. About ten minutes on 2 cores; twenty networks show only strong correlations.</source>
        <translation>Sagt der Rekonstruktionsfehler, wie gut die Merkmale sind? Zwanzig Auto-Encoder in acht Größen mit einer bis drei Stufen. Etwa zehn Minuten auf 2 Kernen; zwanzig Netze zeigen nur starke Korrelationen.</translation>
    </message>
    <message>
        <source>The paper&apos;s question: 200 networks</source>
        <translation>Die Frage der Arbeit: 200 Netze</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? 100 ways to build and train an auto-encoder, of eight sizes and one to three stages, each from two seeds. About an hour and a half on 2 cores.</source>
        <translation>Sagt der Rekonstruktionsfehler, wie gut die Merkmale sind? 100 Arten, einen Auto-Encoder zu bauen und zu trainieren, in acht Größen mit einer bis drei Stufen, jede mit zwei Seeds. Etwa anderthalb Stunden auf 2 Kernen.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes in 10 classes, 28×28 grey pixels (Xiao, Rasul, Vollgraf 2017).</source>
        <translation>70 000 Bilder von Kleidung in 10 Klassen, 28×28 graue Pixel (Xiao, Rasul, Vollgraf 2017).</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, 28×28 grey pixels (LeCun, Cortes, Burges 1998).</source>
        <translation>70 000 handgeschriebene Ziffern, 28×28 graue Pixel (LeCun, Cortes, Burges 1998).</translation>
    </message>
    <message>
        <source>KMNIST</source>
        <translation>KMNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten hiragana of 10 classes, 28×28 grey pixels (Clanuwat et al. 2018).</source>
        <translation>70 000 handgeschriebene Hiragana in 10 Klassen, 28×28 graue Pixel (Clanuwat et al. 2018).</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>Handwritten digits and letters, 28×28 grey pixels (Cohen et al. 2017), any of its six sets; its images are stored transposed, and turned upright here.</source>
        <translation>Handgeschriebene Ziffern und Buchstaben, 28×28 graue Pixel (Cohen et al. 2017), einer der sechs Teile; die Bilder sind transponiert gespeichert und werden hier aufgerichtet.</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>60,000 colour pictures of animals and vehicles in 10 classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60 000 Farbbilder von Tieren und Fahrzeugen in 10 Klassen, 32×32 Pixel (Krizhevsky 2009), binäre Fassung.</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>60,000 colour pictures in 100 (fine) classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60 000 Farbbilder in 100 (feinen) Klassen, 32×32 Pixel (Krizhevsky 2009), binäre Fassung.</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>99,289 colour pictures of house number digits, 32×32 pixels (Netzer et al. 2011), cropped digits.</source>
        <translation>99 289 Farbbilder von Hausnummern, 32×32 Pixel (Netzer et al. 2011), ausgeschnittene Ziffern.</translation>
    </message>
    <message>
        <source>STL-10</source>
        <translation>STL-10</translation>
    </message>
    <message>
        <source>5,000 and 8,000 colour pictures of animals and vehicles in 10 classes, 96×96 pixels (Coates, Lee, Ng 2011).</source>
        <translation>5000 und 8000 Farbbilder von Tieren und Fahrzeugen in 10 Klassen, 96×96 Pixel (Coates, Lee, Ng 2011).</translation>
    </message>
    <message>
        <source>Shapes (synthetic)</source>
        <translation>Formen (künstlich)</translation>
    </message>
    <message>
        <source>16,000 generated pictures of 10 shapes, 28×28 grey pixels; dials (data.shapes_*) set how much of their variance carries the class and how much is nuisance.</source>
        <translation>16 000 erzeugte Bilder von 10 Formen, 28×28 graue Pixel; Regler (data.shapes_*) bestimmen, wie viel ihrer Varianz die Klasse trägt und wie viel Störung ist.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Pictures of your own (PNG, JPEG, TIFF, WebP, OpenEXR and others): a folder with a sub-folder for each class, or with train and test that have them.</source>
        <translation>Eigene Bilder (PNG, JPEG, TIFF, WebP, OpenEXR und andere): ein Ordner mit einem Unterordner je Klasse, oder mit train und test, die solche haben.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>Images of your own as NumPy arrays: one .npz file, or .npy files in a folder; arrays called x_train, y_train, x_test, y_test, or images and labels.</source>
        <translation>Eigene Bilder als NumPy-Arrays: eine .npz-Datei oder .npy-Dateien in einem Ordner; Arrays namens x_train, y_train, x_test, y_test oder images und labels.</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX-Dateien</translation>
    </message>
    <message>
        <source>Images of your own as IDX files, the format of MNIST: a folder of them, or one of a set; any number of classes up to 256.</source>
        <translation>Eigene Bilder als IDX-Dateien, im Format von MNIST: ein Ordner davon oder eine aus einem Satz; bis zu 256 Klassen.</translation>
    </message>
    <message>
        <source>Patches of large pictures</source>
        <translation>Ausschnitte großer Bilder</translation>
    </message>
    <message>
        <source>Square patches of pages or other large pictures of your own: a folder &quot;images&quot; and a folder &quot;labels&quot; with label pictures of the same size, whose colours are the classes.</source>
        <translation>Quadratische Ausschnitte von Seiten oder anderen großen eigenen Bildern: ein Ordner „images“ und ein Ordner „labels“ mit gleich großen Labelbildern, deren Farben die Klassen sind.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>There are no labels: reconstruction works, but accuracies mean nothing.</source>
        <translation>Es gibt keine Labels: Die Rekonstruktion funktioniert, aber Genauigkeiten bedeuten nichts.</translation>
    </message>
    <message>
        <source>There is one class only: reconstruction works, but accuracies mean nothing.</source>
        <translation>Es gibt nur eine Klasse: Die Rekonstruktion funktioniert, aber Genauigkeiten bedeuten nichts.</translation>
    </message>
    <message>
        <source>This is a small data set (%1 training images): expect wide intervals.</source>
        <translation>Das ist ein kleiner Datensatz (%1 Trainingsbilder): Rechnen Sie mit breiten Intervallen.</translation>
    </message>
    <message>
        <source>The classes are unbalanced: %1 training images of %2, %3 of %4; splits take as many of each class as there are, up to an equal share.</source>
        <translation>Die Klassen sind unausgewogen: %1 Trainingsbilder von %2, %3 von %4; die Aufteilung nimmt von jeder Klasse so viele, wie es gibt, höchstens gleich viele.</translation>
    </message>
    <message>
        <source>No training images of %1: no probe can learn that.</source>
        <translation>Keine Trainingsbilder von %1: Das kann keine Sonde lernen.</translation>
    </message>
    <message>
        <source>No test images of %1.</source>
        <translation>Keine Testbilder von %1.</translation>
    </message>
    <message>
        <source>EMNIST stores its images transposed; they were turned upright.</source>
        <translation>EMNIST speichert seine Bilder transponiert; sie wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and is left out.</source>
        <translation>Der Ordner %1 enthält keine Bilder und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 files that are no pictures are left out, such as %2.</source>
        <translation>%1 Dateien, die keine Bilder sind, werden ausgelassen, etwa %2.</translation>
    </message>
    <message>
        <source>%1 pictures beside the folders of the classes are left out.</source>
        <translation>%1 Bilder neben den Ordnern der Klassen werden ausgelassen.</translation>
    </message>
    <message>
        <source>The pictures of %1 are counted as training pictures; validation is drawn from those.</source>
        <translation>Die Bilder von %1 zählen als Trainingsbilder; die Validierung wird aus diesen gezogen.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes, from %1 to %2 pixels.</source>
        <translation>Die Bilder sind verschieden groß, von %1 bis %2 Pixel.</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 pages, chosen by data.seed, became one.</source>
        <translation>Es gibt keinen Testteil: %1 von %2 Seiten, durch data.seed gewählt, wurden dazu.</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 images (a sixth of each class, chosen by data.seed) were split off as one.</source>
        <translation>Es gibt keinen Testteil: %1 von %2 Bildern (ein Sechstel jeder Klasse, durch data.seed gewählt) wurden dafür abgeteilt.</translation>
    </message>
    <message>
        <source>The %1 validation images are counted as training images; validation is drawn from those.</source>
        <translation>Die %1 Validierungsbilder zählen als Trainingsbilder; die Validierung wird aus diesen gezogen.</translation>
    </message>
    <message>
        <source>Left out, since their names say nothing: %1.</source>
        <translation>Ausgelassen, weil ihre Namen nichts sagen: %1.</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3</source>
        <translation>Legen Sie %1 von %2 nach %3</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3 and fetch again, which then only unpacks it</source>
        <translation>Legen Sie %1 von %2 nach %3 und holen Sie erneut; es wird dann nur noch ausgepackt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>raw pixels</source>
        <translation>Rohpixel</translation>
    </message>
    <message>
        <source>PCA, %1 dimensions</source>
        <translation>PCA, %1 Dimensionen</translation>
    </message>
    <message>
        <source>LDA (sees labels)</source>
        <translation>LDA (sieht Labels)</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dimensions</source>
        <translation>untrainierter Encoder, %1 Dimensionen</translation>
    </message>
    <message>
        <source>PCA, %1 dims</source>
        <translation>PCA, %1 Dim.</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dims</source>
        <translation>untrainierter Encoder, %1 Dim.</translation>
    </message>
    <message>
        <source>stage %1, PCA</source>
        <translation>Stufe %1, PCA</translation>
    </message>
    <message>
        <source>stage %1, untrained</source>
        <translation>Stufe %1, untrainiert</translation>
    </message>
    <message>
        <source>stage %1, trained</source>
        <translation>Stufe %1, trainiert</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>Retrained from scratch</source>
        <translation>Von Grund auf neu</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Shallow</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>Perturbed</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>The network&apos;s own decoder, as its training left it.</source>
        <translation>Der eigene Decoder des Netzes, wie das Training ihn hinterließ.</translation>
    </message>
    <message>
        <source>The same architecture with new random weights, trained on the codes of the frozen encoder.</source>
        <translation>Dieselbe Architektur mit neuen zufälligen Gewichten, trainiert auf den Codes des eingefrorenen Encoders.</translation>
    </message>
    <message>
        <source>One affine map from the flattened code to the pixels, the best in least squares on the training images (ridge regression).</source>
        <translation>Eine affine Abbildung vom Codevektor auf die Pixel, die beste im Sinne der kleinsten Quadrate auf den Trainingsbildern (Ridge-Regression).</translation>
    </message>
    <message>
        <source>One transposed convolution from the code straight to the image, whose window is what a unit of the code sees; trained on the codes of the frozen encoder.</source>
        <translation>Eine transponierte Faltung vom Code direkt zum Bild, deren Fenster das ist, was eine Einheit des Codes sieht; trainiert auf den Codes des eingefrorenen Encoders.</translation>
    </message>
    <message>
        <source>Wider layers, leaky ReLU and a further 3×3 convolution after each stage; trained on the codes of the frozen encoder, of which it sees nothing but the top.</source>
        <translation>Breitere Schichten, Leaky ReLU und nach jeder Stufe eine weitere 3×3-Faltung; trainiert auf den Codes des eingefrorenen Encoders, von dem er nur die Spitze sieht.</translation>
    </message>
    <message>
        <source>The same architecture with random weights that nothing has been done to.</source>
        <translation>Dieselbe Architektur mit zufälligen Gewichten, an denen nichts geändert wurde.</translation>
    </message>
    <message>
        <source>As trained, with Gaussian noise added to every weight.</source>
        <translation>Wie trainiert, mit Gaußschem Rauschen auf jedem Gewicht.</translation>
    </message>
    <message>
        <source>%1 Its kernels are the encoder&apos;s.</source>
        <translation>%1 Seine Kerne sind die des Encoders.</translation>
    </message>
    <message>
        <source>%1 Its kernels are its own, not the encoder&apos;s.</source>
        <translation>%1 Seine Kerne sind eigene, nicht die des Encoders.</translation>
    </message>
    <message>
        <source>%1 It is told where each maximum was, and so sees more than the code.</source>
        <translation>%1 Ihm wird gesagt, wo jedes Maximum war; er sieht also mehr als den Code.</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>vortrainiert</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Fine-tuned, old decoder</source>
        <translation>Feinabgestimmt, alter Decoder</translation>
    </message>
    <message>
        <source>Fine-tuned, decoder retrained</source>
        <translation>Feinabgestimmt, Decoder neu trainiert</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Die Bilder werden geladen</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Das Netz wird gebaut</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>Der Lauf wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Das Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Measuring the untrained network</source>
        <translation>Das untrainierte Netz wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>Das Netz wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the baselines</source>
        <translation>Die Vergleichswerte werden gemessen</translation>
    </message>
    <message>
        <source>Measuring the final probes</source>
        <translation>Die finalen Sonden werden gemessen</translation>
    </message>
    <message>
        <source>The final probes have not been measured</source>
        <translation>Die finalen Sonden wurden nicht gemessen</translation>
    </message>
    <message>
        <source>This run diverged; begin a new one</source>
        <translation>Dieser Lauf ist divergiert; beginnen Sie einen neuen</translation>
    </message>
    <message>
        <source>The state of its optimiser was not saved with this run: it goes on with a fresh one.</source>
        <translation>Der Zustand des Optimierers wurde mit diesem Lauf nicht gespeichert: Er geht mit einem frischen weiter.</translation>
    </message>
    <message>
        <source>This run cannot be kept against an unexpected end: %1 Training goes on, and keeping it is tried again.</source>
        <translation>Dieser Lauf kann nicht gegen ein unerwartetes Ende gesichert werden: %1 Das Training geht weiter, und das Sichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1</source>
        <translation>Etwas ging schief, was nicht sollte: %1</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%</source>
        <translation>Decoder bei Schritt %1: %2, %3%</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%, %4 s left</source>
        <translation>Decoder bei Schritt %1: %2, %3%, noch %4 s</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%</source>
        <translation>Feinabstimmung bei Schritt %1: %2, %3%</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%, %4 s left</source>
        <translation>Feinabstimmung bei Schritt %1: %2, %3%, noch %4 s</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%</source>
        <translation>Trennbarkeit bei Schritt %1: %2, %3%</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%, %4 s left</source>
        <translation>Trennbarkeit bei Schritt %1: %2, %3%, noch %4 s</translation>
    </message>
    <message>
        <source>making the decoder &quot;%1&quot;</source>
        <translation>Decoder „%1“ wird angelegt</translation>
    </message>
    <message>
        <source>training the decoder &quot;%1&quot;</source>
        <translation>Decoder „%1“ wird trainiert</translation>
    </message>
    <message>
        <source>measuring the decoder &quot;%1&quot;</source>
        <translation>Decoder „%1“ wird gemessen</translation>
    </message>
    <message>
        <source>fitting probes to the features</source>
        <translation>Sonden werden an die Merkmale angepasst</translation>
    </message>
    <message>
        <source>fine-tuning with %1 labels, %2 start, seed %3 of %4</source>
        <translation>Feinabstimmung mit %1 Labels, Start %2, Seed %3 von %4</translation>
    </message>
    <message>
        <source>retraining the decoder alone</source>
        <translation>nur der Decoder wird neu trainiert</translation>
    </message>
    <message>
        <source>probing the features before and after</source>
        <translation>Merkmale vorher und nachher werden gemessen</translation>
    </message>
    <message>
        <source>painting original, before, after</source>
        <translation>Original, vorher, nachher werden gemalt</translation>
    </message>
    <message>
        <source>measuring %1</source>
        <translation>%1 wird gemessen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>as-trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>neu trainiert</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, %4 epochs, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>Die Decoder werden getauscht und sonst nichts. Die trainierten lernen von %1 Trainingsbildern: Adam auf dem mittleren quadratischen Fehler, Lernrate %2, Batches von %3, %4 Epochen, Seed %5. Das Rauschen des gestörten Decoders beträgt %6 Standardabweichungen jedes Tensors. %7Die Maße gelten für %8 Testbilder. Für jeden Decoder werden die Merkmale neu berechnet, die der Testbilder im selben Durchgang wie die Rekonstruktionen; die Prüfsumme ist deren CRC-32. Wo alle Merkmale denen des ersten Decoders Bit für Bit gleichen, geben die damals angepassten Sonden die Genauigkeit und werden nicht erneut angepasst. %9</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, 1 epoch, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>Die Decoder werden getauscht und sonst nichts. Die trainierten lernen von %1 Trainingsbildern: Adam auf dem mittleren quadratischen Fehler, Lernrate %2, Batches von %3, 1 Epoche, Seed %5. Das Rauschen des gestörten Decoders beträgt %6 Standardabweichungen jedes Tensors. %7Die Maße gelten für %8 Testbilder. Für jeden Decoder werden die Merkmale neu berechnet, die der Testbilder im selben Durchgang wie die Rekonstruktionen; die Prüfsumme ist deren CRC-32. Wo alle Merkmale denen des ersten Decoders Bit für Bit gleichen, geben die damals angepassten Sonden die Genauigkeit und werden nicht erneut angepasst. %9</translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, chosen on %2 validation images. </source>
        <translation>Der Ridge-Term des linearen Decoders beträgt %1 der mittleren Varianz der Codes, gewählt auf %2 Validierungsbildern. </translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, fixed for want of validation images. </source>
        <translation>Der Ridge-Term des linearen Decoders beträgt %1 der mittleren Varianz der Codes, mangels Validierungsbildern festgelegt. </translation>
    </message>
    <message>
        <source>The linear decoder is left out: a code of %1 values has normal equations that take too much memory (%2 MB). </source>
        <translation>Der lineare Decoder entfällt: Ein Code mit %1 Werten hat Normalgleichungen, die zu viel Speicher brauchen (%2 MB). </translation>
    </message>
    <message>
        <source>A linear head on the top code, cross-entropy, Adam with a learning rate of %1 for all starts, batches of %2, %3 passes over the labelled images but at least %4 batches. %5 Accuracy on %6 test images, mean over %7 seeds (which images are labelled, random weights, order of batches) with 95% t intervals, which leave out the spread between pre-trained networks: there is one. Gains are paired seed by seed. The figure is made with the most labels and the first seed; the decoder is retrained alone for %8 epochs on the images&apos; squared error, from where the old one stood; linear probes by the final protocol.</source>
        <translation>Ein linearer Kopf auf dem obersten Code, Kreuzentropie, Adam mit einer Lernrate von %1 für alle Starts, Batches von %2, %3 Durchgänge durch die Bilder mit Label, mindestens aber %4 Batches. %5 Genauigkeit auf %6 Testbildern, Mittel über %7 Seeds (welche Bilder ein Label haben, zufällige Gewichte, Reihenfolge der Batches) mit 95-%-t-Intervallen, ohne die Streuung zwischen vortrainierten Netzen: Es gibt nur eines. Gewinne sind Seed für Seed gepaart. Die Abbildung entsteht mit den meisten Labels und dem ersten Seed; der Decoder allein wird %8 Epochen lang auf den quadratischen Fehler der Bilder weitertrainiert, von dort, wo der alte stand; lineare Sonden nach dem finalen Protokoll.</translation>
    </message>
    <message>
        <source>Of five checkpoints the one that is best on %1 validation images speaks, whose labels are used for that and not counted as budget.</source>
        <translation>Von fünf Zwischenständen zählt der beste auf %1 Validierungsbildern, deren Labels dafür benutzt und nicht zum Budget gezählt werden.</translation>
    </message>
    <message>
        <source>There are no validation images to choose a checkpoint on: the last one speaks.</source>
        <translation>Es gibt keine Validierungsbilder, um einen Zwischenstand zu wählen: Der letzte zählt.</translation>
    </message>
    <message>
        <source>Each representation is measured alike. Linear and k-NN: the final protocol, fitted on %1 training images, tuned on %2 validation images, reported on %3 test images. PCA and LDA are fitted on the training images; LDA sees their labels and is a supervised reference. Fisher ratio (trace of the scatter between classes over that within) on the test images; silhouette and purity of the 10 nearest neighbours (both by cosine) and intrinsic dimension (maximum likelihood, 20 neighbours) on %4 of them. Intervals: 95%, bootstrap over test images. A linear probe can use directions that distances do not show, and more dimensions make it stronger: compare what has the same dimension.</source>
        <translation>Jede Darstellung wird gleich gemessen. Linear und k-NN: das finale Protokoll, angepasst an %1 Trainingsbilder, abgestimmt auf %2 Validierungsbildern, berichtet auf %3 Testbildern. PCA und LDA werden an die Trainingsbilder angepasst; LDA sieht deren Labels und ist ein überwachter Vergleich. Fisher-Verhältnis (Spur der Streuung zwischen den Klassen durch die innerhalb) auf den Testbildern; Silhouette und Reinheit der 10 nächsten Nachbarn (beide nach Kosinus) und intrinsische Dimension (Maximum-Likelihood, 20 Nachbarn) auf %4 davon. Intervalle: 95%, Bootstrap über Testbilder. Eine lineare Sonde kann Richtungen nutzen, die Abstände nicht zeigen, und mehr Dimensionen machen sie stärker: Vergleichen Sie, was dieselbe Dimension hat.</translation>
    </message>
    <message>
        <source>The encoder is frozen. Probes are fitted on %1 training images and reported on %2 test images. Linear: standardised features, multinomial logistic regression by L-BFGS, %3. k-NN: cosine, k = %4. Intervals: 95%, bootstrap over test images; they do not include the spread between seeds.</source>
        <translation>Der Encoder ist eingefroren. Sonden werden an %1 Trainingsbilder angepasst und auf %2 Testbildern berichtet. Linear: standardisierte Merkmale, multinomiale logistische Regression mit L-BFGS, %3. k-NN: Kosinus, k = %4. Intervalle: 95%, Bootstrap über Testbilder; ohne die Streuung zwischen Seeds.</translation>
    </message>
    <message>
        <source>its L2 strength chosen on %1 validation images (%2 here)</source>
        <translation>ihre L2-Stärke auf %1 Validierungsbildern gewählt (hier %2)</translation>
    </message>
    <message>
        <source>its L2 strength fixed at %1 for want of validation images</source>
        <translation>ihre L2-Stärke mangels Validierungsbildern auf %1 festgelegt</translation>
    </message>
    <message>
        <source>%1 · linear probe %2% · step %3 of %4</source>
        <translation>%1 · lineare Sonde %2% · Schritt %3 von %4</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>How often a run is measured: close together at first, then ever further apart. 0: as often as fits into the share of time below, from 3 times a phase to 20 times a run.</source>
        <translation>Wie oft ein Lauf gemessen wird: anfangs dicht hintereinander, dann in immer größeren Abständen. 0: so oft, wie es in den Anteil der Zeit darunter passt, von 3-mal je Phase bis 20-mal je Lauf.</translation>
    </message>
    <message>
        <source>What part of a run&apos;s time its evaluations may take, where their number is automatic; reckoned from the network&apos;s size, so that the same settings are measured at the same steps everywhere.</source>
        <translation>Welchen Teil der Zeit eines Laufs seine Auswertungen nehmen dürfen, wenn ihre Zahl automatisch ist; aus der Größe des Netzes geschätzt, damit dieselben Einstellungen überall bei denselben Schritten gemessen werden.</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>The file %1 holds several pictures, of which the first is taken.</source>
        <translation>Die Datei %1 enthält mehrere Bilder, von denen das erste genommen wird.</translation>
    </message>
    <message>
        <source>%1 files hold several pictures, of which the first is taken, such as %2.</source>
        <translation>%1 Dateien enthalten mehrere Bilder, von denen das erste genommen wird, etwa %2.</translation>
    </message>
    <message>
        <source>The brightest value of all images is %1 of 255: they are nearly black, and may be on another scale.</source>
        <translation>Der hellste Wert aller Bilder ist %1 von 255: Sie sind fast schwarz und haben vielleicht eine andere Skala.</translation>
    </message>
    <message>
        <source>The folder %1 beside %2 is left out.</source>
        <translation>Der Ordner %1 neben %2 wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 folders beside %2 are left out, such as %3.</source>
        <translation>%1 Ordner neben %2 werden ausgelassen, etwa %3.</translation>
    </message>
    <message>
        <source>Pictures beside the folder %1 are left out.</source>
        <translation>Bilder neben dem Ordner %1 werden ausgelassen.</translation>
    </message>
    <message>
        <source>The folder %1 is taken for a class.</source>
        <translation>Der Ordner %1 wird als Klasse genommen.</translation>
    </message>
    <message>
        <source>The pictures are those of the folder %1.</source>
        <translation>Die Bilder sind die des Ordners %1.</translation>
    </message>
    <message>
        <source>Left out, since they hold no numbers: %1.</source>
        <translation>Ausgelassen, weil sie keine Zahlen enthalten: %1.</translation>
    </message>
    <message>
        <source>Saving the run</source>
        <translation>Der Lauf wird gespeichert</translation>
    </message>
    <message>
        <source>The run was saved without some moments of its past: they were in files that cannot be read any more.</source>
        <translation>Der Lauf wurde ohne einige Augenblicke seiner Vergangenheit gespeichert: Sie lagen in Dateien, die nicht mehr gelesen werden können.</translation>
    </message>
    <message>
        <source>The folder %1 is another name of one that is read, and is left out.</source>
        <translation>Der Ordner %1 ist ein anderer Name eines Ordners, der gelesen wird, und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The folder %1 is no test part: its pictures are counted with the others of the class.</source>
        <translation>Der Ordner %1 ist kein Testteil: seine Bilder zählen zu den anderen der Klasse.</translation>
    </message>
    <message>
        <source>The file %1 is no picture and is left out.</source>
        <translation>Die Datei %1 ist kein Bild und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A picture beside the folders of the classes is left out.</source>
        <translation>Ein Bild neben den Ordnern der Klassen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The %1 test images have no labels and are left out.</source>
        <translation>Die %1 Testbilder haben keine Labels und werden ausgelassen.</translation>
    </message>
    <message>
        <source>The %1 validation images have no labels and are left out.</source>
        <translation>Die %1 Validierungsbilder haben keine Labels und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Left out beside the training images, since their names name no part: %1.</source>
        <translation>Neben den Trainingsbildern ausgelassen, weil ihre Namen keinen Teil nennen: %1.</translation>
    </message>
    <message>
        <source>%1 folders hold no pictures and are left out, such as %2.</source>
        <translation>%1 Ordner enthalten keine Bilder und werden ausgelassen, etwa %2.</translation>
    </message>
    <message>
        <source>The link %1 leads to what is in this data set already, and is not followed.</source>
        <translation>Die Verknüpfung %1 führt zu etwas, das schon in diesem Datensatz ist; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Label pictures beside those that they belong to are left out (%1, such as %2).</source>
        <translation>Labelbilder neben den Bildern, zu denen sie gehören, werden ausgelassen (%1, etwa %2).</translation>
    </message>
</context>
<context>
    <name>pitfall::AboutBox</name>
    <message>
        <source>About Pitfall</source>
        <translation>Über Pitfall</translation>
    </message>
    <message>
        <source>%1 (PITFALL_THREADS)</source>
        <translation>%1 (PITFALL_THREADS)</translation>
    </message>
    <message>
        <source>%1, one for each core</source>
        <translation>%1, einer je Kern</translation>
    </message>
    <message>
        <source>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions do not make good features.&lt;/p&gt;</source>
        <translation>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;Trainieren Sie einen gestapelten Faltungs-Auto-Encoder, sehen Sie ihm beim Lernen zu, und sehen Sie, dass gute Rekonstruktionen keine guten Merkmale ergeben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;, 2017, &lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; and &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;. No number shown here is the paper&apos;s.&lt;/p&gt;&lt;p&gt;The authors&apos; framework is &lt;b&gt;N-light-N&lt;/b&gt;, &lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;; the preset of that name follows it. Please cite both.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nach &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;, 2017, &lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; und &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;. Keine hier gezeigte Zahl stammt aus der Arbeit.&lt;/p&gt;&lt;p&gt;Das Framework der Autoren ist &lt;b&gt;N-light-N&lt;/b&gt;, &lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;; die Vorlage dieses Namens folgt ihm. Bitte zitieren Sie beide.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>Der Rechner wird angesehen …</translation>
    </message>
    <message>
        <source>Citation as BibTeX</source>
        <translation>Zitat als BibTeX</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Threads that train</source>
        <translation>Threads im Training</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 GFLOP/s in one thread</source>
        <translation>%1 GFLOP/s in einem Thread</translation>
    </message>
    <message>
        <source>Matrix products are slow here. Install libopenblas0-openmp, and training will be ten times faster.</source>
        <translation>Matrixprodukte sind hier langsam. Installieren Sie libopenblas0-openmp, und das Training wird zehnmal schneller.</translation>
    </message>
    <message>
        <source>%1, kernels for %2</source>
        <translation>%1, Kernel für %2</translation>
    </message>
</context>
<context>
    <name>pitfall::Annotations</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>Zinnoberrot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Schwarz oder Weiß</translation>
    </message>
</context>
<context>
    <name>pitfall::ChangesView</name>
    <message>
        <source>Weights of stage %1</source>
        <translation>Gewichte der Stufe %1</translation>
    </message>
    <message>
        <source>What units of stage %1 paint</source>
        <translation>Was Einheiten der Stufe %1 malen</translation>
    </message>
    <message>
        <source>Activations of the units</source>
        <translation>Aktivierungen der Einheiten</translation>
    </message>
    <message>
        <source>Nothing has been shown yet.</source>
        <translation>Noch wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Step %1. The next batch will show what it changes.</source>
        <translation>Schritt %1. Der nächste Batch zeigt, was er ändert.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Batches %1 to %2</source>
        <translation>Batches %1 bis %2</translation>
    </message>
    <message>
        <source>loss of the batch %1</source>
        <translation>Verlust des Batches %1</translation>
    </message>
    <message>
        <source>weights moved by up to %1</source>
        <translation>Gewichte bewegt um bis zu %1</translation>
    </message>
    <message>
        <source>units changed by up to %1</source>
        <translation>Einheiten geändert um bis zu %1</translation>
    </message>
    <message>
        <source>activations by up to %1</source>
        <translation>Aktivierungen um bis zu %1</translation>
    </message>
    <message>
        <source>error of this image %1</source>
        <translation>Fehler dieses Bilds %1</translation>
    </message>
    <message>
        <source>change: up to ±%1</source>
        <translation>Änderung: bis zu ±%1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>error
%1
→ %2</source>
        <translation>Fehler
%1
→ %2</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ weniger</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ mehr</translation>
    </message>
    <message>
        <source>One batch at a time</source>
        <translation>Ein Batch nach dem anderen</translation>
    </message>
    <message>
        <source>What each batch changes will be shown here: weights, activations, and the error.</source>
        <translation>Hier wird gezeigt, was jeder Batch ändert: Gewichte, Aktivierungen und den Fehler.</translation>
    </message>
    <message>
        <source>What one batch changes</source>
        <translation>Was ein Batch ändert</translation>
    </message>
</context>
<context>
    <name>pitfall::ClassLegend</name>
    <message>
        <source>Click to hide or show this class.</source>
        <translation>Klicken blendet diese Klasse aus oder ein.</translation>
    </message>
</context>
<context>
    <name>pitfall::ClassRows</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::ConfusionMatrix</name>
    <message>
        <source>rows: class · columns: taken for</source>
        <translation>Zeilen: Klasse · Spalten: gehalten für</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>Zeile gehalten für Spalte</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 gehalten für %2</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%1 von %2 Bildern (%3)</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetList</name>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 hier</translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation>%1 zu holen</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetLook</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>without labels</source>
        <translation>ohne Labels</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>%1-channel</source>
        <translation>%1-kanalige</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>keine Labels</translation>
    </message>
    <message>
        <source>%1 training and %2 test images, %3×%4 %5 pixels, %6.</source>
        <translation>%1 Trainings- und %2 Testbilder, %3×%4 Pixel (%5), %6.</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetManager</name>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a data set that is one file, or one of its files: an archive, IDX, MAT, NumPy …</source>
        <translation>Einen Datensatz öffnen, der eine Datei ist, oder eine seiner Dateien: Archiv, IDX, MAT, NumPy …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a data set that is a folder: of its files, or of images in one folder a class</source>
        <translation>Einen Datensatz öffnen, der ein Ordner ist: mit seinen Dateien oder mit Bildern, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen one off this list; its files stay where they are</source>
        <translation>Den gewählten aus dieser Liste nehmen; seine Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>An address near you that has NAME/FILE for each file, asked instead of the public ones; checksums are compared all the same</source>
        <translation>Eine Adresse in Ihrer Nähe, die NAME/DATEI für jede Datei hat und statt der öffentlichen gefragt wird; Prüfsummen werden trotzdem verglichen</translation>
    </message>
    <message>
        <source>Progress of getting a data set</source>
        <translation>Fortschritt beim Holen eines Datensatzes</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>Für den nächsten Lauf</translation>
    </message>
    <message>
        <source>Put this data set into the experiment; the run that is there stays as it is</source>
        <translation>Diesen Datensatz in das Experiment übernehmen; der vorhandene Lauf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Getting a data set goes on meanwhile</source>
        <translation>Das Holen eines Datensatzes geht dabei weiter</translation>
    </message>
    <message>
        <source>Looking into it… %1 of %2</source>
        <translation>Wird angesehen… %1 von %2</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Choose one on the left to see what is in it. A file or a folder of your own can be opened below the list, or dropped onto the window; it is recognised by what is in it.</source>
        <translation>Wählen Sie links einen, um zu sehen, was darin ist. Eine eigene Datei oder ein eigener Ordner lässt sich unter der Liste öffnen oder auf das Fenster ziehen; der Inhalt wird erkannt.</translation>
    </message>
    <message>
        <source>

Get transfers %1 and compares the checksums with the published ones.

Without a network: %2.</source>
        <translation>

„Holen“ überträgt %1 und vergleicht die Prüfsummen mit den veröffentlichten.

Ohne Netzwerk: %2.</translation>
    </message>
    <message>
        <source>

Open its file or folder, below the list.</source>
        <translation>

Öffnen Sie seine Datei oder seinen Ordner, unter der Liste.</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>Datei eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Address that has NAME/FILE for each file, such as https://data.example.org/pitfall
Empty: the public addresses.</source>
        <translation>Adresse, die NAME/DATEI für jede Datei hat, etwa https://data.example.org/pitfall
Leer: die öffentlichen Adressen.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 wird ausgepackt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on getting</source>
        <translation>Weiter holen</translation>
    </message>
    <message>
        <source>Transfer it from where it is published, or from the mirror</source>
        <translation>Von dort übertragen, wo er veröffentlicht ist, oder vom Spiegelserver</translation>
    </message>
    <message>
        <source>What has come of %1 stays, to go on from</source>
        <translation>Was von %1 angekommen ist, bleibt, um dort weiterzumachen</translation>
    </message>
    <message>
        <source>From the public addresses (&lt;a href=&apos;mirror&apos;&gt;use a mirror…&lt;/a&gt;)</source>
        <translation>Von den öffentlichen Adressen (&lt;a href=&apos;mirror&apos;&gt;Spiegelserver nutzen…&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>From the mirror %1 (&lt;a href=&apos;mirror&apos;&gt;change…&lt;/a&gt;)</source>
        <translation>Vom Spiegelserver %1 (&lt;a href=&apos;mirror&apos;&gt;ändern…&lt;/a&gt;)</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetWiring</name>
    <message>
        <source>Data sets…</source>
        <translation>Datensätze…</translation>
    </message>
    <message>
        <source>Open data set&apos;s file…</source>
        <translation>Datei eines Datensatzes öffnen…</translation>
    </message>
    <message>
        <source>Open data set&apos;s folder…</source>
        <translation>Ordner eines Datensatzes öffnen…</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>Datei eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>%1 is for the next run; the one that is there goes on as it is.</source>
        <translation>%1 gilt für den nächsten Lauf; der vorhandene geht weiter, wie er ist.</translation>
    </message>
    <message>
        <source>%1 does not go with these settings yet: %2</source>
        <translation>%1 passt noch nicht zu diesen Einstellungen: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::DecodersView</name>
    <message>
        <source> Among the decoders that were trained: %1.</source>
        <translation> Unter den trainierten Decodern: %1.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>lineare Sonde %1</translation>
    </message>
    <message>
        <source>k-NN %1</source>
        <translation>k-NN %1</translation>
    </message>
    <message>
        <source>features&apos; checksum %1</source>
        <translation>Prüfsumme der Merkmale %1</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>The encoder stays as it is, and different decoders learn to paint from its codes: as trained, retrained, linear, shallow, deep, untrained, perturbed. The error changes from decoder to decoder; the features, and what a probe makes of them, cannot.</source>
        <translation>Der Encoder bleibt, wie er ist, und verschiedene Decoder lernen, aus seinen Codes zu malen: wie trainiert, neu trainiert, linear, flach, tief, untrainiert, gestört. Der Fehler ändert sich von Decoder zu Decoder; die Merkmale, und was eine Sonde daraus macht, können es nicht.</translation>
    </message>
    <message>
        <source>Score that is compared</source>
        <translation>Maß, das verglichen wird</translation>
    </message>
    <message>
        <source>The reconstruction score that is drawn beside the pictures.</source>
        <translation>Das Rekonstruktionsmaß, das neben den Bildern gezeichnet wird.</translation>
    </message>
    <message>
        <source>Reconstructions by different decoders</source>
        <translation>Rekonstruktionen verschiedener Decoder</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>, a factor of %1</source>
        <translation>, ein Faktor von %1</translation>
    </message>
    <message>
        <source>The features are not the same with every decoder, which must not be: the encoder has changed</source>
        <translation>Die Merkmale sind nicht bei jedem Decoder dieselben, was nicht sein darf: Der Encoder hat sich verändert</translation>
    </message>
    <message>
        <source>Same features (checksum %1)</source>
        <translation>Gleiche Merkmale (Prüfsumme %1)</translation>
    </message>
    <message>
        <source>Same features (checksum %1), same accuracy (linear probe %2, k-NN %3)</source>
        <translation>Gleiche Merkmale (Prüfsumme %1), gleiche Genauigkeit (lineare Sonde %2, k-NN %3)</translation>
    </message>
    <message>
        <source>Same features (checksum %1), but not the same accuracy, which must not be</source>
        <translation>Gleiche Merkmale (Prüfsumme %1), aber nicht die gleiche Genauigkeit, was nicht sein darf</translation>
    </message>
</context>
<context>
    <name>pitfall::EditHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::ExperimentPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Data sets: look into them, get them, open your own (Ctrl+D)</source>
        <translation>Datensätze: ansehen, holen, eigene öffnen (Strg+D)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&lt;p&gt;Variance between the mean pictures of the classes over the variance of all training pictures (η²), summed over pixels. The rest is nuisance to whoever wants to know the class, and is what a reconstruction error is mostly about.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Varianz zwischen den mittleren Bildern der Klassen durch die Varianz aller Trainingsbilder (η²), summiert über die Pixel. Der Rest ist Störung für alle, die die Klasse wissen wollen, und um ihn geht es beim Rekonstruktionsfehler vor allem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;•&lt;/b&gt; Takes effect with the next run</source>
        <translation>&lt;b&gt;•&lt;/b&gt; Gilt ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Start anew with these settings (Ctrl+N)</source>
        <translation>Mit diesen Einstellungen neu beginnen (Strg+N)</translation>
    </message>
    <message>
        <source>%1% of the pixel variance carries the class (this run)</source>
        <translation>%1% der Pixelvarianz trägt die Klasse (dieser Lauf)</translation>
    </message>
    <message>
        <source>→ conv %1×%1</source>
        <translation>→ Conv %1×%1</translation>
    </message>
    <message>
        <source> → %1 → pool %2</source>
        <translation> → %1 → Pool %2</translation>
    </message>
    <message>
        <source>code %1 (%2% of the input), %3 parameters</source>
        <translation>Code %1 (%2% der Eingabe), %3 Parameter</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>Diese Bilder haben keine Labels: Es gibt keine Klassen, die man unterscheiden könnte.</translation>
    </message>
</context>
<context>
    <name>pitfall::FactsBar</name>
    <message>
        <source>Key facts</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>No run yet: press Space to begin.</source>
        <translation>Noch kein Lauf: Zum Beginnen die Leertaste drücken.</translation>
    </message>
</context>
<context>
    <name>pitfall::FeatureMapView</name>
    <message>
        <source>Stage whose features are shown</source>
        <translation>Stufe, deren Merkmale gezeigt werden</translation>
    </message>
    <message>
        <source>The features shown are the code of this stage.</source>
        <translation>Die gezeigten Merkmale sind der Code dieser Stufe.</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>Wie die Karte entsteht</translation>
    </message>
    <message>
        <source>PCA: the two directions of largest variance, at once. t-SNE: neighbours stay neighbours; it moves until it settles.</source>
        <translation>PCA: die zwei Richtungen größter Varianz, sofort. t-SNE: Nachbarn bleiben Nachbarn; sie bewegt sich, bis sie zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Number of images, colours, selecting, and how t-SNE goes on.</source>
        <translation>Zahl der Bilder, Farben, Auswählen, und wie t-SNE weitergeht.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>2. Karte</translation>
    </message>
    <message>
        <source>A second map beside this one, of other features; or away with it.</source>
        <translation>Eine zweite Karte neben dieser, mit anderen Merkmalen; oder weg damit.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>See all points again (double click, or the key 0).</source>
        <translation>Wieder alle Punkte sehen (Doppelklick oder Taste 0).</translation>
    </message>
    <message>
        <source>No features yet</source>
        <translation>Noch keine Merkmale</translation>
    </message>
    <message>
        <source>Test images will appear here as points, near each other where the network&apos;s features are alike.
Press Run to begin.</source>
        <translation>Testbilder erscheinen hier als Punkte, nah beieinander, wo die Merkmale des Netzes einander ähneln.
Zum Beginnen „Starten“ drücken.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>PC 1 (%1 of variance)</source>
        <translation>PC 1 (%1 der Varianz)</translation>
    </message>
    <message>
        <source>PC 2 (%1 of variance)</source>
        <translation>PC 2 (%1 der Varianz)</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>Recall %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>moving (%1)</source>
        <translation>in Bewegung (%1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>Mittel %1 %2</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 erkannt</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>Merkmalskarte 2</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <source>PC 1</source>
        <translation>PC 1</translation>
    </message>
    <message>
        <source>PC 2</source>
        <translation>PC 2</translation>
    </message>
    <message>
        <source>Test images as points: %1</source>
        <translation>Testbilder als Punkte: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::FieldEditor</name>
    <message>
        <source>From %1 to %2 %3</source>
        <translation>Von %1 bis %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>wie installiert</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Not here yet; Data sets… (Ctrl+D) gets it, or opens its folder.</source>
        <translation>Noch nicht hier; „Datensätze…“ (Strg+D) holt ihn oder öffnet seinen Ordner.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>pitfall::FiltersView</name>
    <message>
        <source>Stage whose units are shown</source>
        <translation>Stufe, deren Einheiten gezeigt werden</translation>
    </message>
    <message>
        <source>The stage whose units are shown.</source>
        <translation>Die Stufe, deren Einheiten gezeigt werden.</translation>
    </message>
    <message>
        <source>Kernels or decoded units</source>
        <translation>Kerne oder decodierte Einheiten</translation>
    </message>
    <message>
        <source>Kernels (first stage only), or what the decoders make of each unit alone.</source>
        <translation>Kerne (nur erste Stufe) oder was die Decoder aus jeder Einheit allein machen.</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodiert</translation>
    </message>
    <message>
        <source>Order of units</source>
        <translation>Reihenfolge der Einheiten</translation>
    </message>
    <message>
        <source>In the order of the network, or the most used units first.</source>
        <translation>In der Reihenfolge des Netzes, oder die meistgenutzten Einheiten zuerst.</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>nach Nutzung</translation>
    </message>
    <message>
        <source>Answers of the units to image %1: %2</source>
        <translation>Antworten der Einheiten auf Bild %1: %2</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Noch keine Filter</translation>
    </message>
    <message>
        <source>What each unit of a stage looks for will appear here, with units that are dead or say the same as another.
Press Run to begin.</source>
        <translation>Hier erscheint, wonach jede Einheit einer Stufe sucht, mit Einheiten, die tot sind oder dasselbe sagen wie eine andere.
Zum Beginnen „Starten“ drücken.</translation>
    </message>
    <message>
        <source>%1 of %2 units. </source>
        <translation>%1 von %2 Einheiten. </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kernels of stage %1, %2×%3: black −%4, mid grey 0, white %4</source>
        <translation>Kerne der Stufe %1, %2×%3: Schwarz −%4, Mittelgrau 0, Weiß %4</translation>
    </message>
    <message>
        <source>Units of stage %1, each decoded alone: black %2, white %3</source>
        <translation>Einheiten der Stufe %1, jede allein decodiert: Schwarz %2, Weiß %3</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <translation>Schwarz %1, Weiß %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>variance %1</source>
        <translation>Varianz %1</translation>
    </message>
    <message>
        <source>%1 of all variance</source>
        <translation>%1 der ganzen Varianz</translation>
    </message>
    <message>
        <source>dead: hardly ever changes</source>
        <translation>tot: ändert sich fast nie</translation>
    </message>
    <message>
        <source>same as unit %1</source>
        <translation>gleich wie Einheit %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>, %1 dead</source>
        <translation>, %1 tot</translation>
    </message>
    <message>
        <source>, none dead</source>
        <translation>, keine tot</translation>
    </message>
    <message>
        <source>, 1 duplicate</source>
        <translation>, 1 doppelt</translation>
    </message>
    <message>
        <source>, %1 duplicates</source>
        <translation>, %1 doppelt</translation>
    </message>
</context>
<context>
    <name>pitfall::FineTuningView</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>most with %1, </source>
        <translation>am meisten mit %1, </translation>
    </message>
    <message>
        <source>Pre-training helps with %1 labels</source>
        <translation>Vortraining hilft mit %1 Labels</translation>
    </message>
    <message>
        <source>Pre-training does harm with %1 labels</source>
        <translation>Vortraining schadet mit %1 Labels</translation>
    </message>
    <message>
        <source>With %1 labels no difference between pre-trained and random weights can be told: every interval holds 0.</source>
        <translation>Mit %1 Labels lässt sich kein Unterschied zwischen vortrainierten und zufälligen Gewichten feststellen: Jedes Intervall enthält 0.</translation>
    </message>
    <message>
        <source>With %1 no difference can be told.</source>
        <translation>Mit %1 lässt sich kein Unterschied feststellen.</translation>
    </message>
    <message>
        <source>Fine-tuning: accuracy %1 → %2; MSE %3 → %4 with the old decoder, %5 once it is retrained.</source>
        <translation>Feinabstimmung: Genauigkeit %1 → %2; MSE %3 → %4 mit dem alten Decoder, %5, sobald er neu trainiert ist.</translation>
    </message>
    <message>
        <source>Regret, stage %1: </source>
        <translation>Reue (Regret), Stufe %1: </translation>
    </message>
    <message>
        <source>the checkpoint of lowest error (step %1) is the one with the best probe too.</source>
        <translation>Der Zwischenstand mit dem kleinsten Fehler (Schritt %1) ist auch der mit der besten Sonde.</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>gains rather than costs: %1</source>
        <translation>bringt eher, als dass es kostet: %1</translation>
    </message>
    <message>
        <source>costs nothing that can be told from 0: %1</source>
        <translation>kostet nichts, was sich von 0 unterscheiden ließe: %1</translation>
    </message>
    <message>
        <source>keeping the checkpoint of lowest error (step %1) instead of the best probe&apos;s (step %2) </source>
        <translation>Den Zwischenstand mit dem kleinsten Fehler (Schritt %1) statt dem der besten Sonde (Schritt %2) zu behalten, </translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>lineare Sonde %1</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>A classifier is put on the encoder and both are trained with few and with many labels, from the pre-trained weights, from random ones, and with the encoder frozen. Does pre-training help? And what do decoders make of the code afterwards?</source>
        <translation>Auf den Encoder wird ein Klassifikator gesetzt, und beide werden mit wenigen und mit vielen Labels trainiert: von den vortrainierten Gewichten aus, von zufälligen, und mit eingefrorenem Encoder. Hilft Vortraining? Und was machen Decoder danach aus dem Code?</translation>
    </message>
    <message>
        <source>Reconstructions: original, before and after retraining the decoder</source>
        <translation>Rekonstruktionen: Original, vor und nach dem Neutraining des Decoders</translation>
    </message>
</context>
<context>
    <name>pitfall::Help</name>
    <message>
        <source>Auto-encoder</source>
        <translation>Auto-Encoder</translation>
    </message>
    <message>
        <source>&lt;p&gt;A network that squeezes a picture into a code and paints it again from the code. It is trained to paint well. That the code is then also good for telling what is in the picture is a hope, not a consequence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Netz, das ein Bild in einen Code drückt und es aus dem Code wieder malt. Es wird darauf trainiert, gut zu malen. Dass der Code dann auch gut sagt, was im Bild ist, ist eine Hoffnung, keine Folge.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>minimise Σ loss(a, g(f(a)))</source>
        <translation>minimiere Σ Verlust(a, g(f(a)))</translation>
    </message>
    <message>
        <source>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</source>
        <translation>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</translation>
    </message>
    <message>
        <source>Probes: how accuracy is measured</source>
        <translation>Sonden: wie Genauigkeit gemessen wird</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen. A simple classifier, the probe, is fitted to the features of training images, its strength is chosen on validation images, and what is shown is measured on test images; no image is in two of them. &lt;i&gt;Live&lt;/i&gt; probes look at fewer images than the &lt;i&gt;final&lt;/i&gt; one.&lt;/p&gt;&lt;p&gt;k-NN asks what lies near what. The linear probe asks whether a flat cut separates the classes; it may use directions that distances do not show, and gets stronger with every dimension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Encoder wird eingefroren. Ein einfacher Klassifikator, die Sonde, wird an die Merkmale von Trainingsbildern angepasst, seine Stärke wird auf Validierungsbildern gewählt, und gezeigt wird, was auf Testbildern gemessen ist; kein Bild ist in zweien davon. &lt;i&gt;Live&lt;/i&gt;-Sonden sehen weniger Bilder als die &lt;i&gt;finale&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;k-NN fragt, was bei was liegt. Die lineare Sonde fragt, ob ein ebener Schnitt die Klassen trennt; sie darf Richtungen nutzen, die Abstände nicht zeigen, und wird mit jeder Dimension stärker.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alain and Bengio 2016; Wu et al. 2018.</source>
        <translation>Alain und Bengio 2016; Wu et al. 2018.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Accuracies that a network should be compared with, measured with the same probes: &lt;i&gt;chance&lt;/i&gt;; &lt;i&gt;raw pixels&lt;/i&gt;, without any network; &lt;i&gt;PCA&lt;/i&gt; with as many dimensions as the code; and the same network &lt;i&gt;untrained&lt;/i&gt;. If the trained network is not above them, training has not helped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Genauigkeiten, mit denen man ein Netz vergleichen sollte, mit denselben Sonden gemessen: &lt;i&gt;Zufall&lt;/i&gt;; &lt;i&gt;Rohpixel&lt;/i&gt;, ganz ohne Netz; &lt;i&gt;PCA&lt;/i&gt; mit so vielen Dimensionen wie der Code; und dasselbe Netz &lt;i&gt;untrainiert&lt;/i&gt;. Liegt das trainierte Netz nicht darüber, so hat das Training nicht geholfen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C3.</source>
        <translation>Alberti et al., 2017, Behauptung C3.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the number would move with other test images: the images are drawn anew, with replacement, many times, and the middle 95% of what comes out is shown. It says nothing of other networks: for those, train several seeds, or a study.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie weit sich die Zahl mit anderen Testbildern bewegte: Die Bilder werden viele Male neu gezogen, mit Zurücklegen, und gezeigt werden die mittleren 95% dessen, was herauskommt. Über andere Netze sagt es nichts: Dafür trainiere man mehrere Seeds oder eine Studie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>[q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;] of θ* over B resamples</source>
        <translation>[q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;] von θ* über B Ziehungen</translation>
    </message>
    <message>
        <source>Efron 1979.</source>
        <translation>Efron 1979.</translation>
    </message>
    <message>
        <source>How far a map can be believed</source>
        <translation>Wie weit man einer Karte glauben darf</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;i&gt;Recall&lt;/i&gt; is the share of each point&apos;s ten nearest neighbours in the features that are also among its ten nearest in the map. What is near in a map with a recall of 30% is mostly not what is near in the features.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;Recall&lt;/i&gt; ist der Anteil der zehn nächsten Nachbarn eines Punkts in den Merkmalen, die auch in der Karte unter seinen zehn nächsten sind. Was in einer Karte mit einem Recall von 30% nah beieinander liegt, liegt es in den Merkmalen meist nicht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>recall = mean |N&lt;sub&gt;10&lt;/sub&gt;(features) ∩ N&lt;sub&gt;10&lt;/sub&gt;(map)| / 10</source>
        <translation>Recall = Mittel |N&lt;sub&gt;10&lt;/sub&gt;(Merkmale) ∩ N&lt;sub&gt;10&lt;/sub&gt;(Karte)| / 10</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Reue (Regret)</translation>
    </message>
    <message>
        <source>&lt;p&gt;What it costs in accuracy to keep the moment of lowest error instead of the one whose probe is best on validation images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was es an Genauigkeit kostet, den Moment mit dem kleinsten Fehler zu behalten statt dem, dessen Sonde auf Validierungsbildern die beste ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>regret = accuracy(best by probe) − accuracy(best by error)</source>
        <translation>Regret = Genauigkeit(beste nach Sonde) − Genauigkeit(beste nach Fehler)</translation>
    </message>
    <message>
        <source>Claim C8 of Alberti et al., 2017.</source>
        <translation>Behauptung C8 von Alberti et al., 2017.</translation>
    </message>
    <message>
        <source>Run, Pause</source>
        <translation>Starten, Pause</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains the run that is there, or pauses it. A run that has not begun takes over what was changed on the left; one that has finished is begun again. Key: Space.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert den vorhandenen Lauf oder hält ihn an. Ein Lauf, der nicht begonnen hat, übernimmt, was links geändert wurde; einer, der fertig ist, beginnt neu. Taste: Leertaste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step of training: the error of a batch of images, its gradient, and a step of the optimiser. Then it pauses. Keys: B, or the full stop.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Trainingsschritt: der Fehler eines Batches von Bildern, sein Gradient und ein Schritt des Optimierers. Dann Pause. Tasten: B oder der Punkt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>w ← w − η · ∂L/∂w</source>
        <translation>w ← w − η · ∂L/∂w</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains until every training image has been seen once more, then pauses. Key: E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert, bis jedes Trainingsbild noch einmal gesehen wurde, dann Pause. Taste: E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins anew with the settings on the left; the old path stays on the plot. Ctrl+N.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Beginnt mit den Einstellungen links neu; der alte Weg bleibt im Diagramm. Strg+N.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Experiments that come with Pitfall. Choosing one changes the settings on the left; a run that has begun is not thrown away for it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Experimente, die Pitfall mitbringt. Eine zu wählen ändert die Einstellungen links; ein begonnener Lauf wird dafür nicht weggeworfen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&lt;p&gt;What can be learned from: what of it is here, how to get what is not, and a look before training. Files and folders of your own are recognised by what is in them, also when they are dropped onto the window. Ctrl+D.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wovon gelernt werden kann: was davon hier ist, wie man holt, was es nicht ist, und ein Blick vor dem Training. Eigene Dateien und Ordner werden an ihrem Inhalt erkannt, auch wenn man sie auf das Fenster zieht. Strg+D.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the training moment by moment, from its beginning. Ctrl+P.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt das Training Moment für Moment, von Anfang an. Strg+P.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&lt;p&gt;Back to what happens now. Ctrl+End.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zurück zu dem, was jetzt geschieht. Strg+Ende.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins another run from the moment that is looked at, with that network, the same images and the settings on the left. Its optimiser begins afresh.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Beginnt einen weiteren Lauf ab dem angesehenen Moment, mit jenem Netz, denselben Bildern und den Einstellungen links. Sein Optimierer beginnt frisch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The numbers behind a view, to be read, sorted and copied into a spreadsheet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Zahlen hinter einer Ansicht, zum Lesen, Sortieren und Kopieren in eine Tabellenkalkulation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(conv(code&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;), decoded by a transposed convolution of the same geometry</source>
        <translation>Code&lt;sub&gt;k&lt;/sub&gt; = f(conv(Code&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;), decodiert durch eine transponierte Faltung gleicher Geometrie</translation>
    </message>
    <message>
        <source>Masci et al. 2011; N-light-N, the authors&apos; framework.</source>
        <translation>Masci et al. 2011; N-light-N, das Framework der Autoren.</translation>
    </message>
    <message>
        <source>code = channels × height × width values</source>
        <translation>Code = Kanäle × Höhe × Breite Werte</translation>
    </message>
    <message>
        <source>weights of a stage = channels&lt;sub&gt;in&lt;/sub&gt; × channels&lt;sub&gt;out&lt;/sub&gt; × kernel²</source>
        <translation>Gewichte einer Stufe = Kanäle&lt;sub&gt;ein&lt;/sub&gt; × Kanäle&lt;sub&gt;aus&lt;/sub&gt; × Kern²</translation>
    </message>
    <message>
        <source>size&lt;sub&gt;out&lt;/sub&gt; = ⌊(size&lt;sub&gt;in&lt;/sub&gt; + 2 · padding − kernel) / stride⌋ + 1</source>
        <translation>Größe&lt;sub&gt;aus&lt;/sub&gt; = ⌊(Größe&lt;sub&gt;ein&lt;/sub&gt; + 2 · Padding − Kern) / Schritt⌋ + 1</translation>
    </message>
    <message>
        <source>ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoid 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · soft sign s/(1 + |s|) · linear s</source>
        <translation>ReLU max(0, s) · Leaky ReLU max(0.01 s, s) · tanh s · Sigmoid 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · Softsign s/(1 + |s|) · linear s</translation>
    </message>
    <message>
        <source>Soft sign is N-light-N&apos;s.</source>
        <translation>Softsign ist aus N-light-N.</translation>
    </message>
    <message>
        <source>p = max over a window of pool × pool</source>
        <translation>p = max über ein Fenster von Pool × Pool</translation>
    </message>
    <message>
        <source>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</source>
        <translation>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</translation>
    </message>
    <message>
        <source>same: ⌊kernel / 2⌋ zeros on each side · valid: none</source>
        <translation>same: ⌊Kern / 2⌋ Nullen an jeder Seite · valid: keine</translation>
    </message>
    <message>
        <source>LDA: Fisher 1936. Random features: Saxe et al. 2011.</source>
        <translation>LDA: Fisher 1936. Zufällige Merkmale: Saxe et al. 2011.</translation>
    </message>
    <message>
        <source>decoder weights = encoder weightsᵀ</source>
        <translation>Decodergewichte = Encodergewichteᵀ</translation>
    </message>
    <message>
        <source>Vincent et al. 2010.</source>
        <translation>Vincent et al. 2010.</translation>
    </message>
    <message>
        <source>averaged: the sum at a pixel, divided by how many patches cover it</source>
        <translation>gemittelt: die Summe an einem Pixel durch die Zahl der Ausschnitte, die ihn bedecken</translation>
    </message>
    <message>
        <source>Greedy: Hinton and Salakhutdinov 2006; Bengio et al. 2007.</source>
        <translation>Schichtweise: Hinton und Salakhutdinov 2006; Bengio et al. 2007.</translation>
    </message>
    <message>
        <source>MSE mean (a − â)² · MAE mean |a − â| · cross-entropy −mean [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</source>
        <translation>MSE Mittel (a − â)² · MAE Mittel |a − â| · Kreuzentropie −Mittel [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</translation>
    </message>
    <message>
        <source>SSIM: Wang et al. 2004.</source>
        <translation>SSIM: Wang et al. 2004.</translation>
    </message>
    <message>
        <source>SGD: v ← μ v + g, w ← w − η v · Adam: w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;), with m ← 0.9 m + 0.1 g and v ← 0.999 v + 0.001 g²</source>
        <translation>SGD: v ← μ v + g, w ← w − η v · Adam: w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;), mit m ← 0.9 m + 0.1 g und v ← 0.999 v + 0.001 g²</translation>
    </message>
    <message>
        <source>Adam: Kingma and Ba 2015.</source>
        <translation>Adam: Kingma und Ba 2015.</translation>
    </message>
    <message>
        <source>η in w ← w − η · step</source>
        <translation>η in w ← w − η · Schritt</translation>
    </message>
    <message>
        <source>μ in v ← μ v + g</source>
        <translation>μ in v ← μ v + g</translation>
    </message>
    <message>
        <source>Polyak 1964.</source>
        <translation>Polyak 1964.</translation>
    </message>
    <message>
        <source>g ← g + λ w</source>
        <translation>g ← g + λ w</translation>
    </message>
    <message>
        <source>L = error + λ · mean |code|</source>
        <translation>L = Fehler + λ · Mittel |Code|</translation>
    </message>
    <message>
        <source>the encoder sees a + ε, ε ~ N(0, sd²); the decoder is to paint a</source>
        <translation>der Encoder sieht a + ε, ε ~ N(0, SD²); der Decoder soll a malen</translation>
    </message>
    <message>
        <source>Denoising auto-encoders: Vincent et al. 2008, 2010.</source>
        <translation>Denoising-Auto-Encoder: Vincent et al. 2008, 2010.</translation>
    </message>
    <message>
        <source>the encoder sees a · m, with m = 0 for that share of the values</source>
        <translation>der Encoder sieht a · m, mit m = 0 für diesen Anteil der Werte</translation>
    </message>
    <message>
        <source>Vincent et al. 2008, 2010.</source>
        <translation>Vincent et al. 2008, 2010.</translation>
    </message>
    <message>
        <source>L = error + λ · cross-entropy(probe(code), class)</source>
        <translation>L = Fehler + λ · Kreuzentropie(Sonde(Code), Klasse)</translation>
    </message>
    <message>
        <source>After Balestriero and LeCun 2024. It uses labels: a guided network is not unsupervised.</source>
        <translation>Nach Balestriero und LeCun 2024. Sie benutzt Labels: Ein geführtes Netz ist nicht unüberwacht.</translation>
    </message>
    <message>
        <source>a neighbour of cosine s votes with exp(s / T)</source>
        <translation>ein Nachbar mit Kosinus s stimmt mit exp(s / T)</translation>
    </message>
    <message>
        <source>Wu et al. 2018.</source>
        <translation>Wu et al. 2018.</translation>
    </message>
    <message>
        <source>T in exp(s / T)</source>
        <translation>T in exp(s / T)</translation>
    </message>
    <message>
        <source>MSE = (1/n) Σ (a&lt;sub&gt;i&lt;/sub&gt; − b&lt;sub&gt;i&lt;/sub&gt;)²</source>
        <translation>MSE = (1/n) Σ (a&lt;sub&gt;i&lt;/sub&gt; − b&lt;sub&gt;i&lt;/sub&gt;)²</translation>
    </message>
    <message>
        <source>MAE = (1/n) Σ |a&lt;sub&gt;i&lt;/sub&gt; − b&lt;sub&gt;i&lt;/sub&gt;|</source>
        <translation>MAE = (1/n) Σ |a&lt;sub&gt;i&lt;/sub&gt; − b&lt;sub&gt;i&lt;/sub&gt;|</translation>
    </message>
    <message>
        <source>PSNR = 10 log&lt;sub&gt;10&lt;/sub&gt;(1 / MSE) dB, at most 100</source>
        <translation>PSNR = 10 log&lt;sub&gt;10&lt;/sub&gt;(1 / MSE) dB, höchstens 100</translation>
    </message>
    <message>
        <source>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;)), in a Gaussian window of 11 pixels</source>
        <translation>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;)), in einem Gauß-Fenster von 11 Pixeln</translation>
    </message>
    <message>
        <source>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</source>
        <translation>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</translation>
    </message>
    <message>
        <source>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂ over the channels of a pixel</source>
        <translation>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂ über die Kanäle eines Pixels</translation>
    </message>
    <message>
        <source>N-light-N, github.com/seuretm/N-light-N.</source>
        <translation>N-light-N, github.com/seuretm/N-light-N.</translation>
    </message>
    <message>
        <source>SOID = (100/n) Σ (η a + ω − b)², with η and ω of least squares</source>
        <translation>SOID = (100/n) Σ (η a + ω − b)², mit η und ω der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>N-light-N, corrected: zero for b = 0.5 a + 0.3.</source>
        <translation>N-light-N, korrigiert: null für b = 0.5 a + 0.3.</translation>
    </message>
    <message>
        <source>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</source>
        <translation>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</translation>
    </message>
    <message>
        <source>N-light-N, corrected: the sign is kept.</source>
        <translation>N-light-N, korrigiert: Das Vorzeichen bleibt.</translation>
    </message>
    <message>
        <source>ΔE*&lt;sub&gt;94&lt;/sub&gt; in Lab (D65, sRGB), mean over pixels</source>
        <translation>ΔE*&lt;sub&gt;94&lt;/sub&gt; in Lab (D65, sRGB), Mittel über die Pixel</translation>
    </message>
    <message>
        <source>CIE 116-1995; N-light-N, corrected.</source>
        <translation>CIE 116-1995; N-light-N, korrigiert.</translation>
    </message>
    <message>
        <source>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d), d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;, C the covariance of both images&apos; pixels</source>
        <translation>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d), d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;, C die Kovarianz der Pixel beider Bilder</translation>
    </message>
    <message>
        <source>Mahalanobis 1936; N-light-N.</source>
        <translation>Mahalanobis 1936; N-light-N.</translation>
    </message>
    <message>
        <source>η = Σ (b − ω) a / Σ a², ω = mean(b − a)</source>
        <translation>η = Σ (b − ω) a / Σ a², ω = Mittel(b − a)</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: not invariant to scale and offset.</source>
        <translation>N-light-N, buchstäblich: nicht invariant gegen Skalierung und Verschiebung.</translation>
    </message>
    <message>
        <source>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</source>
        <translation>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: a negative is perfect.</source>
        <translation>N-light-N, buchstäblich: Ein Negativ ist perfekt.</translation>
    </message>
    <message>
        <source>Σ over pixels of ΔE*&lt;sub&gt;94&lt;/sub&gt;, of values in [−1, 1] taken for 0 … 255</source>
        <translation>Σ über die Pixel von ΔE*&lt;sub&gt;94&lt;/sub&gt;, von Werten in [−1, 1], für 0 … 255 gehalten</translation>
    </message>
    <message>
        <source>N-light-N, to the letter.</source>
        <translation>N-light-N, buchstäblich.</translation>
    </message>
    <message>
        <source>ŷ = arg max&lt;sub&gt;c&lt;/sub&gt; Σ&lt;sub&gt;i ∈ N&lt;sub&gt;k&lt;/sub&gt;, y&lt;sub&gt;i&lt;/sub&gt; = c&lt;/sub&gt; exp(cos(f, f&lt;sub&gt;i&lt;/sub&gt;) / T)</source>
        <translation>ŷ = arg max&lt;sub&gt;c&lt;/sub&gt; Σ&lt;sub&gt;i ∈ N&lt;sub&gt;k&lt;/sub&gt;, y&lt;sub&gt;i&lt;/sub&gt; = c&lt;/sub&gt; exp(cos(f, f&lt;sub&gt;i&lt;/sub&gt;) / T)</translation>
    </message>
    <message>
        <source>Wu et al.: Unsupervised Feature Learning via Non-Parametric Instance Discrimination, 2018.</source>
        <translation>Wu et al.: Unsupervised Feature Learning via Non-Parametric Instance Discrimination, 2018.</translation>
    </message>
    <message>
        <source>min&lt;sub&gt;W&lt;/sub&gt; mean cross-entropy(softmax(W f), y) + (λ/2) ‖W‖², λ chosen on validation images</source>
        <translation>min&lt;sub&gt;W&lt;/sub&gt; Mittel Kreuzentropie(softmax(W f), y) + (λ/2) ‖W‖², λ auf Validierungsbildern gewählt</translation>
    </message>
    <message>
        <source>Alain and Bengio: Understanding intermediate layers using linear classifier probes, 2016.</source>
        <translation>Alain und Bengio: Understanding intermediate layers using linear classifier probes, 2016.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>Von %1 bis %2 %3.</translation>
    </message>
    <message>
        <source>Takes effect at once, also while a run goes on.</source>
        <translation>Wirkt sofort, auch während eines Laufs.</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>Wirkt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>Auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>Settings: data</source>
        <translation>Einstellungen: Daten</translation>
    </message>
    <message>
        <source>Settings: network</source>
        <translation>Einstellungen: Netz</translation>
    </message>
    <message>
        <source>Settings: a stage</source>
        <translation>Einstellungen: eine Stufe</translation>
    </message>
    <message>
        <source>Settings: training</source>
        <translation>Einstellungen: Training</translation>
    </message>
    <message>
        <source>Settings: probe</source>
        <translation>Einstellungen: Sonde</translation>
    </message>
    <message>
        <source>Scores and accuracies</source>
        <translation>Maße und Genauigkeiten</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Weniger ist besser.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Mehr ist besser.</translation>
    </message>
    <message>
        <source>Here a is the reconstruction and b the original, with values in 0 … 1.</source>
        <translation>Hier ist a die Rekonstruktion und b das Original, mit Werten in 0 … 1.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Verlust/Genauigkeit</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each run is a path through time. A dot is one measurement: how well test images come back is to the right (better is always right), how well a probe tells their classes apart is upwards. The whisker and the shaded band are 95% intervals; a square marks where a new stage begins.&lt;/p&gt;&lt;p&gt;The broad grey band is what one would expect if better pictures meant better features. Dashed lines are yardsticks measured with the same probe. A path that goes right without going up is the pitfall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows walk along the path, Up and Down change to another run, Enter takes the timeline to that moment; Shift and arrows pan, + and − zoom, 0 shows everything.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jeder Lauf ist ein Weg durch die Zeit. Ein Punkt ist eine Messung: Wie gut Testbilder wiederkommen, geht nach rechts (besser ist immer rechts), wie gut eine Sonde ihre Klassen unterscheidet, nach oben. Der senkrechte Strich und das schattierte Band sind 95-%-Intervalle; ein Quadrat markiert, wo eine neue Stufe beginnt.&lt;/p&gt;&lt;p&gt;Das breite graue Band ist, was man erwarten würde, wenn bessere Bilder bessere Merkmale hießen. Gestrichelte Linien sind Vergleichswerte, mit derselben Sonde gemessen. Ein Weg, der nach rechts geht, ohne zu steigen, ist die Falle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tasten.&lt;/b&gt; Pfeile gehen den Weg entlang, Auf und Ab zu einem anderen Lauf, die Eingabetaste bringt die Zeitleiste zu diesem Moment; Umschalt und Pfeile verschieben, + und − zoomen, 0 zeigt alles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, claim C1.</source>
        <translation>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, Behauptung C1.</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every point is a test image, put where a map of the network&apos;s features in two dimensions has it; colour and shape are its class, or what is chosen under &lt;i&gt;Options&lt;/i&gt;. Points of one class that lie together have features that are alike.&lt;/p&gt;&lt;p&gt;PCA shows the two directions of largest variance, at once. t-SNE keeps neighbours neighbours and says little about large distances; &lt;i&gt;KL&lt;/i&gt; and &lt;i&gt;recall&lt;/i&gt; below the legend say how far it can be believed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter selects it; R and L draw a rectangle or a lasso, Esc forgets the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jeder Punkt ist ein Testbild, dorthin gesetzt, wo eine Karte der Merkmale des Netzes in zwei Dimensionen es hat; Farbe und Form sind seine Klasse, oder was unter &lt;i&gt;Optionen&lt;/i&gt; gewählt ist. Punkte einer Klasse, die beieinander liegen, haben ähnliche Merkmale.&lt;/p&gt;&lt;p&gt;PCA zeigt sofort die zwei Richtungen größter Varianz. t-SNE lässt Nachbarn Nachbarn bleiben und sagt wenig über große Abstände; &lt;i&gt;KL&lt;/i&gt; und &lt;i&gt;Recall&lt;/i&gt; unter der Legende sagen, wie weit man ihr glauben darf.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tasten.&lt;/b&gt; Pfeile gehen zum nächsten Punkt in dieser Richtung, die Eingabetaste wählt ihn; R und L zeichnen ein Rechteck oder ein Lasso, Esc vergisst die Auswahl.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;), where q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;), wobei q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</source>
        <translation>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>Merkmalskarte 2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A second map of the same test images, by other features: another stage, or the pixels themselves. Both share the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine zweite Karte derselben Testbilder, nach anderen Merkmalen: einer anderen Stufe, oder den Pixeln selbst. Beide teilen die Auswahl.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Above: test images. In the middle: what comes back when the network encodes them and decodes the code again. Below: where the two differ, dark for little, bright for much.&lt;/p&gt;&lt;p&gt;The numbers are means over the images that are shown. &lt;b&gt;Keys.&lt;/b&gt; Arrows choose an image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Oben: Testbilder. In der Mitte: was wiederkommt, wenn das Netz sie codiert und den Code wieder decodiert. Unten: wo sich beide unterscheiden, dunkel für wenig, hell für viel.&lt;/p&gt;&lt;p&gt;Die Zahlen sind Mittel über die gezeigten Bilder. &lt;b&gt;Tasten.&lt;/b&gt; Pfeile wählen ein Bild.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>â = g(f(a)), error = |a − â|</source>
        <translation>â = g(f(a)), Fehler = |a − â|</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the units of a stage look for: the kernels of stage 1, or what the decoders paint when one unit of any stage is on alone. A unit that hardly ever changes is &lt;i&gt;dead&lt;/i&gt;; &lt;i&gt;= 3&lt;/i&gt; says that it answers like unit 3.&lt;/p&gt;&lt;p&gt;When an image is selected, the units&apos; answers to it are shown below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wonach die Einheiten einer Stufe suchen: die Kerne der Stufe 1, oder was die Decoder malen, wenn eine Einheit irgendeiner Stufe allein an ist. Eine Einheit, die sich fast nie ändert, ist &lt;i&gt;tot&lt;/i&gt;; &lt;i&gt;= 3&lt;/i&gt; sagt, dass sie wie Einheit 3 antwortet.&lt;/p&gt;&lt;p&gt;Ist ein Bild gewählt, stehen darunter die Antworten der Einheiten darauf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</source>
        <translation>Code&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>&lt;p&gt;One test image closely: what comes back of it, every score, what the probe takes it for and how surely, and its nearest images by pixels and by code. Where the two sets of neighbours differ, the network sees something that pixels do not show, or misses something that they do.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Testbild genau: was von ihm wiederkommt, jedes Maß, wofür die Sonde es hält und wie sicher, und seine nächsten Bilder nach Pixeln und nach Code. Wo sich die beiden Nachbarschaften unterscheiden, sieht das Netz etwas, das Pixel nicht zeigen, oder übersieht etwas, das sie zeigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>distance = ‖f(a) − f(b)‖₂</source>
        <translation>Abstand = ‖f(a) − f(b)‖₂</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen and its decoder swapped: as trained, retrained, linear, shallow, deep, untrained, perturbed. The features are the same to the last bit, and so is the accuracy; the error is not. How good the pictures are says something of the decoder that paints them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Encoder wird eingefroren und sein Decoder getauscht: wie trainiert, neu trainiert, linear, flach, tief, untrainiert, gestört. Die Merkmale sind bis aufs letzte Bit dieselben, und so auch die Genauigkeit; der Fehler nicht. Wie gut die Bilder sind, sagt etwas über den Decoder, der sie malt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C4.</source>
        <translation>Alberti et al., 2017, Behauptung C4.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>&lt;p&gt;A linear classifier is put on the encoder and the whole is trained with few labels and with many: from the pre-trained weights, from random ones, and with the encoder frozen. The curve says from how many labels on pre-training no longer pays.&lt;/p&gt;&lt;p&gt;Below, &lt;i&gt;original, before, after&lt;/i&gt;: what the old decoder makes of the fine-tuned code, and what a retrained one makes of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Auf den Encoder kommt ein linearer Klassifikator, und das Ganze wird mit wenigen und mit vielen Labels trainiert: von den vortrainierten Gewichten aus, von zufälligen, und mit eingefrorenem Encoder. Die Kurve sagt, ab wie vielen Labels sich Vortraining nicht mehr lohnt.&lt;/p&gt;&lt;p&gt;Darunter &lt;i&gt;Original, vorher, nachher&lt;/i&gt;: was der alte Decoder aus dem feinabgestimmten Code macht, und was ein neu trainierter daraus macht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C5 and C8.</source>
        <translation>Alberti et al., 2017, Behauptungen C5 und C8.</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Trennbarkeit</translation>
    </message>
    <message>
        <source>&lt;p&gt;Raw pixels, PCA, LDA and every stage side by side: how well a linear probe and k-NN tell their classes apart, and how far apart classes lie. The matrix says whom the probe takes for whom; a click on a cell shows these images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rohpixel, PCA, LDA und jede Stufe nebeneinander: wie gut eine lineare Sonde und k-NN ihre Klassen unterscheiden, und wie weit die Klassen auseinander liegen. Die Matrix sagt, wen die Sonde für wen hält; ein Klick auf eine Zelle zeigt diese Bilder.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fisher ratio = tr S&lt;sub&gt;between&lt;/sub&gt; / tr S&lt;sub&gt;within&lt;/sub&gt;;  silhouette = (b − a) / max(a, b)</source>
        <translation>Fisher-Verhältnis = tr S&lt;sub&gt;zwischen&lt;/sub&gt; / tr S&lt;sub&gt;innerhalb&lt;/sub&gt;;  Silhouette = (b − a) / max(a, b)</translation>
    </message>
    <message>
        <source>Fisher 1936; Rousseeuw 1987; Levina and Bickel 2004. Claim C3 of Alberti et al., 2017.</source>
        <translation>Fisher 1936; Rousseeuw 1987; Levina und Bickel 2004. Behauptung C3 von Alberti et al., 2017.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>&lt;p&gt;The settings of the next run: data, network, training, probe. A bold name with a dot differs from the run that is there and takes effect with &lt;i&gt;New run&lt;/i&gt;; learning rate, noise, masking and guidance apply at once.&lt;/p&gt;&lt;p&gt;The box in the section &lt;i&gt;Network&lt;/i&gt; says how the picture shrinks from stage to stage before anything is trained.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Einstellungen des nächsten Laufs: Daten, Netz, Training, Sonde. Ein fetter Name mit Punkt weicht vom vorhandenen Lauf ab und gilt mit &lt;i&gt;Neuer Lauf&lt;/i&gt;; Lernrate, Rauschen, Maskierung und Führung wirken sofort.&lt;/p&gt;&lt;p&gt;Der Kasten im Abschnitt &lt;i&gt;Netz&lt;/i&gt; sagt, wie das Bild von Stufe zu Stufe schrumpft, bevor etwas trainiert ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every measurement of the run, from left to right, with stages as bands and the error as a curve. Drag it, and everything on screen is what it was at that moment; training goes on meanwhile. &lt;i&gt;Live&lt;/i&gt; comes back; &lt;i&gt;Branch&lt;/i&gt; begins another run from there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Ctrl+← and Ctrl+→ step, Ctrl+P plays, Ctrl+End is live.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jede Messung des Laufs, von links nach rechts, mit Stufen als Bändern und dem Fehler als Kurve. Ziehen Sie sie, und alles auf dem Bildschirm ist, wie es in jenem Moment war; das Training geht dabei weiter. &lt;i&gt;Live&lt;/i&gt; kommt zurück; &lt;i&gt;Abzweigen&lt;/i&gt; beginnt von dort einen weiteren Lauf.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tasten.&lt;/b&gt; Strg+← und Strg+→ gehen schrittweise, Strg+P spielt ab, Strg+Ende ist live.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vortragsmodus</translation>
    </message>
    <message>
        <source>&lt;p&gt;The window in front of a class: key facts in large figures and one or two views, readable from the last row. F11 begins it, F11 or Esc end it and put everything back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; V and Shift+V change the views, O shows one or two, S is slow motion (one batch at a time, with what it changes), F freezes the picture, D draws on it (1 … 5 colours, U undo, C clear), I inverts, H shows the controls, Page Up and Page Down go through a lesson, the full stop blanks the screen.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Fenster vor einer Klasse: Kennzahlen in großen Ziffern und eine oder zwei Ansichten, lesbar aus der letzten Reihe. F11 beginnt ihn, F11 oder Esc beenden ihn und stellen alles wieder her.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tasten.&lt;/b&gt; V und Umschalt+V wechseln die Ansichten, O zeigt eine oder zwei, S ist Zeitlupe (ein Batch nach dem anderen, mit dem, was er ändert), F friert das Bild ein, D zeichnet darauf (1 … 5 Farben, U zurück, C löschen), I kehrt um, H zeigt die Bedienung, Bild auf und Bild ab gehen durch eine Lektion, der Punkt macht den Bildschirm dunkel.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Error against accuracy, of many networks</source>
        <translation>Fehler gegen Genauigkeit, vieler Netze</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each finished network of the study is a point. The line is the regression with its 95% band; arrows join the pairs that contradict the textbook most clearly: better pictures, worse features, intervals that do not overlap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter opens it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jedes fertige Netz der Studie ist ein Punkt. Die Linie ist die Regression mit ihrem 95-%-Band; Pfeile verbinden die Paare, die dem Lehrbuch am deutlichsten widersprechen: bessere Bilder, schlechtere Merkmale, Intervalle, die sich nicht überlappen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tasten.&lt;/b&gt; Pfeile gehen zum nächsten Punkt in dieser Richtung, die Eingabetaste öffnet ihn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ = Pearson&apos;s r of the ranks</source>
        <translation>Spearmans ρ = Pearsons r der Ränge</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C2, C6, C7; intervals: Efron 1987 (BCa).</source>
        <translation>Alberti et al., 2017, Behauptungen C2, C6, C7; Intervalle: Efron 1987 (BCa).</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>&lt;p&gt;The networks of the study as rows. The headings sort; the line above filters by words and conditions, such as &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Netze der Studie als Zeilen. Die Spaltenköpfe sortieren; die Zeile darüber filtert nach Wörtern und Bedingungen, etwa &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>&lt;p&gt;A lesson leads through an experiment step by step: it sets up what is needed, asks what you expect, runs, and says what came of it from the numbers of this very run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Lektion führt Schritt für Schritt durch ein Experiment: Sie stellt ein, was nötig ist, fragt, was Sie erwarten, startet, und sagt aus den Zahlen genau dieses Laufs, was herauskam.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWindow</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Siehe auch: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Help – Pitfall</source>
        <translation>Hilfe – Pitfall</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was read before (Alt+←)</source>
        <translation>Zurück zum zuvor Gelesenen (Alt+←)</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <translation>Im Inhalt suchen</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWiring</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Point at something</source>
        <translation>Auf etwas zeigen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>pitfall::InspectorView</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>Nummer des Testbilds</translation>
    </message>
    <message>
        <source>Number of the image in the test split. Arrow keys go to the next.</source>
        <translation>Nummer des Bilds im Testteil. Pfeiltasten gehen zum nächsten.</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>Ein Bild finden</translation>
    </message>
    <message>
        <source>Goes to the next image of this kind.</source>
        <translation>Geht zum nächsten Bild dieser Art.</translation>
    </message>
    <message>
        <source>find…</source>
        <translation>finden…</translation>
    </message>
    <message>
        <source>worst reconstructed</source>
        <translation>am schlechtesten rekonstruiert</translation>
    </message>
    <message>
        <source>most confident mistake</source>
        <translation>sicherster Irrtum</translation>
    </message>
    <message>
        <source>next of this class</source>
        <translation>nächstes dieser Klasse</translation>
    </message>
    <message>
        <source>%1. The live probe has not been fitted to this stage yet.</source>
        <translation>%1. Die Live-Sonde wurde an diese Stufe noch nicht angepasst.</translation>
    </message>
    <message>
        <source>%1, recognised by the linear probe (%2).</source>
        <translation>%1, von der linearen Sonde erkannt (%2).</translation>
    </message>
    <message>
        <source>Taken for %1 by the linear probe (%2); it is %3.</source>
        <translation>Von der linearen Sonde für %1 gehalten (%2); es ist %3.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nearest by pixels</source>
        <translation>Nächste nach Pixeln</translation>
    </message>
    <message>
        <source>Nearest by the code of stage %1</source>
        <translation>Nächste nach dem Code von Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 of its class</source>
        <translation>%1: %2 von %3 aus seiner Klasse</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Kein Bild ist gewählt</translation>
    </message>
    <message>
        <source>Click an image in any view, or find one above: the worst reconstructed, the most confident mistake.</source>
        <translation>Klicken Sie in einer beliebigen Ansicht auf ein Bild, oder finden Sie oben eines: das am schlechtesten rekonstruierte, den sichersten Irrtum.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>click to inspect</source>
        <translation>Klicken zum Ansehen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Click an image in any view, or find the worst reconstructed above.</source>
        <translation>Klicken Sie in einer beliebigen Ansicht auf ein Bild, oder finden Sie oben das am schlechtesten rekonstruierte.</translation>
    </message>
</context>
<context>
    <name>pitfall::KeyFacts</name>
    <message>
        <source>%1 since untrained</source>
        <translation>%1 seit untrainiert</translation>
    </message>
    <message>
        <source>as much as untrained</source>
        <translation>so viel wie untrainiert</translation>
    </message>
    <message>
        <source>%1 × less than untrained</source>
        <translation>%1 × weniger als untrainiert</translation>
    </message>
    <message>
        <source>%1 × more than untrained</source>
        <translation>%1 × mehr als untrainiert</translation>
    </message>
    <message>
        <source>Error (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Likeness (%1)</source>
        <translation>Ähnlichkeit (%1)</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>stage just begun</source>
        <translation>Stufe eben begonnen</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Lineare Sonde</translation>
    </message>
    <message>
        <source>k-NN probe</source>
        <translation>k-NN-Sonde</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 … %2 (95%)</source>
        <translation>%1 … %2 (95%)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Loss of this batch</source>
        <translation>Verlust dieses Batches</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>measured at batch %1</source>
        <translation>gemessen bei Batch %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
</context>
<context>
    <name>pitfall::LabView</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Measured at step %1 · &lt;a href=&quot;#&quot;&gt;how it was measured&lt;/a&gt;</source>
        <translation>Gemessen bei Schritt %1 · &lt;a href=&quot;#&quot;&gt;wie gemessen wurde&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop measuring; what has been measured stays.</source>
        <translation>Das Messen beenden; was gemessen ist, bleibt.</translation>
    </message>
    <message>
        <source>Measure the network as it is now. Training waits meanwhile.</source>
        <translation>Das Netz messen, wie es jetzt ist. Das Training wartet solange.</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 points (95%: %2 … %3)</source>
        <translation>%1 Punkte (95%: %2 … %3)</translation>
    </message>
</context>
<context>
    <name>pitfall::LabWiring</name>
    <message>
        <source>Swap &amp;decoders</source>
        <translation>&amp;Decoder tauschen</translation>
    </message>
    <message>
        <source>&amp;Fine-tune with few and many labels</source>
        <translation>&amp;Feinabstimmung mit wenigen und vielen Labels</translation>
    </message>
    <message>
        <source>Compare &amp;separability</source>
        <translation>&amp;Trennbarkeit vergleichen</translation>
    </message>
    <message>
        <source>S&amp;top measuring</source>
        <translation>Messen &amp;beenden</translation>
    </message>
    <message>
        <source>The next run is being prepared.</source>
        <translation>Der nächste Lauf wird vorbereitet.</translation>
    </message>
    <message>
        <source>There is no run yet: press New run or Run.</source>
        <translation>Es gibt noch keinen Lauf: „Neuer Lauf“ oder „Starten“ drücken.</translation>
    </message>
    <message>
        <source>%1 is being measured.</source>
        <translation>%1: wird gerade gemessen.</translation>
    </message>
    <message>
        <source>Waiting for what is being measured…</source>
        <translation>Wartet auf das, was gerade gemessen wird…</translation>
    </message>
</context>
<context>
    <name>pitfall::LabelCurve</name>
    <message>
        <source>Accuracy against number of labels</source>
        <translation>Genauigkeit nach Zahl der Labels</translation>
    </message>
    <message>
        <source>labelled training images</source>
        <translation>Trainingsbilder mit Label</translation>
    </message>
    <message>
        <source>accuracy (test)</source>
        <translation>Genauigkeit (Test)</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 Labels</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>ein Seed</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Seeds</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonRunner</name>
    <message>
        <source>Preparing the experiment</source>
        <translation>Das Experiment wird vorbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Preparing the study</source>
        <translation>Die Studie wird vorbereitet</translation>
    </message>
    <message>
        <source>Fewer than three networks were finished, so that nothing can be said of them.</source>
        <translation>Weniger als drei Netze wurden fertig; über sie lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Computing the statistics</source>
        <translation>Die Statistik wird berechnet</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 von %2 Netzen</translation>
    </message>
    <message>
        <source>Training, step %1 of %2</source>
        <translation>Training, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>First what was skipped: %1</source>
        <translation>Zuerst das Übersprungene: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonView</name>
    <message>
        <source>stays level</source>
        <translation>bleibt gleich hoch</translation>
    </message>
    <message>
        <source>rises by %1 points</source>
        <translation>steigt um %1 Punkte</translation>
    </message>
    <message>
        <source>falls by %1 points</source>
        <translation>fällt um %1 Punkte</translation>
    </message>
    <message>
        <source>You predicted: “%1”. So it is in this run.</source>
        <translation>Ihre Vorhersage: „%1“. So ist es in diesem Lauf.</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows none of the answers that were offered.</source>
        <translation>Ihre Vorhersage: „%1“. Dieser Lauf zeigt keine der angebotenen Antworten.</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows: “%2”.</source>
        <translation>Ihre Vorhersage: „%1“. Dieser Lauf zeigt: „%2“.</translation>
    </message>
    <message>
        <source>You predicted %1; this run shows %2.</source>
        <translation>Ihre Vorhersage: %1; dieser Lauf zeigt %2.</translation>
    </message>
    <message>
        <source>That is within the 95% interval.</source>
        <translation>Das liegt im 95-%-Intervall.</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>Das ist es.</translation>
    </message>
    <message>
        <source>You were too high by %1.</source>
        <translation>Sie lagen um %1 zu hoch.</translation>
    </message>
    <message>
        <source>You were too low by %1.</source>
        <translation>Sie lagen um %1 zu tief.</translation>
    </message>
    <message>
        <source>Your line lies beside the path: no part of it is above or below where the path went.</source>
        <translation>Ihre Linie liegt neben dem Weg: Kein Teil von ihr ist über oder unter dem, wo der Weg verlief.</translation>
    </message>
    <message>
        <source>Your line %1; the path of this run %2 (95%: %3 … %4).</source>
        <translation>Ihre Linie %1; der Weg dieses Laufs %2 (95%: %3 … %4).</translation>
    </message>
    <message>
        <source>With this many test images that cannot be told from level.</source>
        <translation>Mit so vielen Testbildern lässt sich das nicht von gleich hoch unterscheiden.</translation>
    </message>
    <message>
        <source>Where both go they are %1 points apart in the mean.</source>
        <translation>Wo beide verlaufen, liegen sie im Mittel %1 Punkte auseinander.</translation>
    </message>
    <message>
        <source>Your line covers %1 of the way that the pictures came.</source>
        <translation>Ihre Linie deckt %1 des Wegs ab, den die Bilder gingen.</translation>
    </message>
    <message>
        <source>a line that %1</source>
        <translation>eine Linie, die %1</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Verlust/Genauigkeit</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Trennbarkeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>This step needs numbers that this lesson has not measured yet, since a run was skipped: go back and run it. Missing: %1.</source>
        <translation>Dieser Schritt braucht Zahlen, die diese Lektion noch nicht gemessen hat, weil ein Lauf übersprungen wurde: Gehen Sie zurück und starten Sie ihn. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forget predictions and numbers of this lesson, and begin at its first step.</source>
        <translation>Vorhersagen und Zahlen dieser Lektion vergessen und bei ihrem ersten Schritt beginnen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>Keine Lektion ist geöffnet</translation>
    </message>
    <message>
        <source>The menu Lesson has the lessons that come with Pitfall, and opens your own.</source>
        <translation>Das Menü „Lektion“ hat die Lektionen, die Pitfall mitbringt, und öffnet eigene.</translation>
    </message>
    <message>
        <source>Lesson, about %1 min on two cores</source>
        <translation>Lektion, etwa %1 min auf zwei Kernen</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Bei Schritt %1 weitermachen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Shows where it is</source>
        <translation>Zeigt, wo es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Run without a prediction</source>
        <translation>Ohne Vorhersage starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Predict first; then run.</source>
        <translation>Erst vorhersagen, dann starten.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the next step without running this one</source>
        <translation>Zum nächsten Schritt, ohne diesen zu starten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonWiring</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Rehearse with few images</source>
        <translation>Mit wenigen Bildern proben</translation>
    </message>
    <message>
        <source>Every run of a lesson takes some seconds; its numbers are then those of few images.</source>
        <translation>Jeder Lauf einer Lektion dauert dann Sekunden; seine Zahlen sind die weniger Bilder.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>Folder of your own lessons</source>
        <translation>Ordner eigener Lektionen</translation>
    </message>
    <message>
        <source>Go on: %1, step %2 of %3</source>
        <translation>Weiter: %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lektionen (*.md)</translation>
    </message>
    <message>
        <source>Lessons in %1 are in this menu.</source>
        <translation>Lektionen in %1 stehen in diesem Menü.</translation>
    </message>
    <message>
        <source>Put your own lessons into %1.</source>
        <translation>Legen Sie eigene Lektionen in %1 ab.</translation>
    </message>
    <message>
        <source>The lesson begins runs of its own in the place of the one that is in the window. Save that one first (File ▸ Save run) if you want to keep it; its path stays on the plot.</source>
        <translation>Die Lektion beginnt eigene Läufe an Stelle dessen, der im Fenster ist. Speichern Sie ihn vorher (Datei ▸ Lauf speichern), wenn Sie ihn behalten wollen; sein Weg bleibt im Diagramm.</translation>
    </message>
    <message>
        <source>Draw on the plot how the path will go: drag the mouse from its beginning to its end.</source>
        <translation>Zeichnen Sie in das Diagramm, wie der Weg verlaufen wird: Ziehen Sie die Maus von seinem Anfang bis zu seinem Ende.</translation>
    </message>
</context>
<context>
    <name>pitfall::LossAccuracyView</name>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Each run will be drawn here as a path through time: the better its pictures come back, the further right; the better its features tell classes apart, the higher.
Press Run to begin.</source>
        <translation>Jeder Lauf wird hier als Weg durch die Zeit gezeichnet: je besser seine Bilder wiederkommen, desto weiter rechts; je besser seine Merkmale Klassen unterscheiden, desto höher.
Zum Beginnen „Starten“ drücken.</translation>
    </message>
    <message>
        <source>No labels, no accuracy</source>
        <translation>Keine Labels, keine Genauigkeit</translation>
    </message>
    <message>
        <source>How well pictures come back is measured all the same.</source>
        <translation>Wie gut Bilder wiederkommen, wird trotzdem gemessen.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>Rekonstruktionsmaß, waagerechte Achse</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>Das Rekonstruktionsmaß auf der waagerechten Achse; rechts ist immer besser.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>Genauigkeit der Aufgabe, senkrechte Achse</translation>
    </message>
    <message>
        <source>The downstream accuracy on the vertical axis.</source>
        <translation>Die Genauigkeit der nachgelagerten Aufgabe auf der senkrechten Achse.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Hide or remove runs, or see everything again.</source>
        <translation>Läufe aus- und einblenden oder entfernen, oder wieder alles sehen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear older runs</source>
        <translation>Ältere Läufe entfernen</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Verlust/Genauigkeit</translation>
    </message>
    <message>
        <source>%1 runs; %2 measurements of the current one. %3</source>
        <translation>%1 Läufe; %2 Messungen des aktuellen. %3</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
</context>
<context>
    <name>pitfall::MainWindow</name>
    <message>
        <source>Pitfall</source>
        <translation>Pitfall</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Compare with a second run…</source>
        <translation>Mit einem zweiten Lauf vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>Lab&amp;or</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>Studies of many networks…</source>
        <translation>Studien mit vielen Netzen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About Pitfall</source>
        <translation>Über Pitfall</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>The training as frames…</source>
        <translation>Das Training als Einzelbilder…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>This run goes in step with the other window&apos;s: same images, same seed, one batch each in turn. Change what is to be compared on the left, then press Run in either window.</source>
        <translation>Dieser Lauf geht im Gleichschritt mit dem des anderen Fensters: gleiche Bilder, gleicher Seed, abwechselnd je ein Batch. Ändern Sie links, was verglichen werden soll, und drücken Sie in einem der Fenster „Starten“.</translation>
    </message>
    <message>
        <source>%1, second run – Pitfall</source>
        <translation>%1, zweiter Lauf – Pitfall</translation>
    </message>
    <message>
        <source>%1 – Pitfall</source>
        <translation>%1 – Pitfall</translation>
    </message>
    <message>
        <source>Stop exporting frames</source>
        <translation>Export der Einzelbilder beenden</translation>
    </message>
    <message>
        <source>Save the run as a folder</source>
        <translation>Den Lauf als Ordner speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Folder for the frames</source>
        <translation>Ordner für die Einzelbilder</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no moment has been measured, or every view is closed.</source>
        <translation>Es gibt noch nichts zu exportieren: Kein Moment wurde gemessen, oder jede Ansicht ist geschlossen.</translation>
    </message>
    <message>
        <source>Exporting frames: %1 of %2 moments (File ▸ Export view ▸ Stop exporting frames)</source>
        <translation>Einzelbilder werden exportiert: %1 von %2 Momenten (Datei ▸ Ansicht exportieren ▸ Export der Einzelbilder beenden)</translation>
    </message>
    <message>
        <source>Written: %1 moments of each view that is shown, in %2</source>
        <translation>Geschrieben: %1 Momente jeder gezeigten Ansicht, in %2</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Vor einer Klasse zeigen</translation>
    </message>
    <message>
        <source>Views behind each other</source>
        <translation>Ansichten hintereinander</translation>
    </message>
    <message>
        <source>The folder with the images of the run</source>
        <translation>Der Ordner mit den Bildern des Laufs</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Ihren Ordner wählen …</translation>
    </message>
    <message>
        <source>The file with the images of the run</source>
        <translation>Die Datei mit den Bildern des Laufs</translation>
    </message>
    <message>
        <source>Choose their file…</source>
        <translation>Ihre Datei wählen …</translation>
    </message>
</context>
<context>
    <name>pitfall::MapOptions</name>
    <message>
        <source>Images in the map</source>
        <translation>Bilder in der Karte</translation>
    </message>
    <message>
        <source>The first images of the test split are shown.</source>
        <translation>Die ersten Bilder des Testteils werden gezeigt.</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>What the colours of the points say.</source>
        <translation>Was die Farben der Punkte sagen.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>verschiebt</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>Ziehen verschiebt die Karte (V)</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Dragging selects in a rectangle (R); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>Ziehen wählt in einem Rechteck (R); Umschalt fügt hinzu, Strg nimmt weg, Esc leert</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Dragging selects in a lasso (L); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>Ziehen wählt in einem Lasso (L); Umschalt fügt hinzu, Strg nimmt weg, Esc leert</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>About how many neighbours each point keeps near, 2 to 300. Small: many little groups.</source>
        <translation>Etwa wie viele Nachbarn jeder Punkt nah bei sich behält, 2 bis 300. Klein: viele kleine Gruppen.</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Übertreibung</translation>
    </message>
    <message>
        <source>Factor on the attraction, 1 to 20, after the early exaggeration of 12. Large: tight groups.</source>
        <translation>Faktor auf die Anziehung, 1 bis 20, nach der anfänglichen Übertreibung von 12. Groß: enge Gruppen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>0: as many as there are points, at least 200.</source>
        <translation>0: so viel wie es Punkte gibt, mindestens 200.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>Off: the map stands still.</source>
        <translation>Aus: Die Karte steht still.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Anstoßen</translation>
    </message>
    <message>
        <source>Moves every point a little at random, to see what comes back.</source>
        <translation>Bewegt jeden Punkt zufällig ein wenig, um zu sehen, was wiederkommt.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Starts from the principal components again.</source>
        <translation>Beginnt wieder bei den Hauptkomponenten.</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>pitfall::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>pitfall::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>Netze gleichzeitig</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Ordner der Studie</translation>
    </message>
    <message>
        <source>Holds everything of the study. The folder of the same study goes on where it was.</source>
        <translation>Enthält alles von der Studie. Der Ordner derselben Studie geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>Each is trained in a process of its own, on its share of the cores; fewer where memory would not hold them.</source>
        <translation>Jedes wird in einem eigenen Prozess trainiert, auf seinem Anteil der Kerne; weniger, wo der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>pitfall::PredictionBox</name>
    <message>
        <source>Predict:</source>
        <translation>Vorhersage:</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>This is our number</source>
        <translation>Das ist unsere Zahl</translation>
    </message>
    <message>
        <source>Draw on the plot</source>
        <translation>Ins Diagramm zeichnen</translation>
    </message>
    <message>
        <source>Drag the mouse over Loss against accuracy; or move a cross with the arrow keys, set points with Space, and end with Return.</source>
        <translation>Ziehen Sie die Maus über „Verlust/Genauigkeit“; oder bewegen Sie ein Kreuz mit den Pfeiltasten, setzen Punkte mit der Leertaste und enden mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>You predicted: %1.</source>
        <translation>Ihre Vorhersage: %1.</translation>
    </message>
    <message>
        <source>Draw it anew</source>
        <translation>Neu zeichnen</translation>
    </message>
</context>
<context>
    <name>pitfall::PresenterStage</name>
    <message>
        <source>Presenter mode</source>
        <translation>Vortragsmodus</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Erste Ansicht</translation>
    </message>
    <message>
        <source>Second view</source>
        <translation>Zweite Ansicht</translation>
    </message>
    <message>
        <source>What is shown (V)</source>
        <translation>Was gezeigt wird (V)</translation>
    </message>
    <message>
        <source>What is shown beside it (Shift+V, O)</source>
        <translation>Was daneben gezeigt wird (Umschalt+V, O)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Train, or pause (Space)</source>
        <translation>Trainieren oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>One batch at a time, with what it changes (S)</source>
        <translation>Ein Batch nach dem anderen, mit dem, was er ändert (S)</translation>
    </message>
    <message>
        <source>◀ Step</source>
        <translation>◀ Schritt</translation>
    </message>
    <message>
        <source>Back in the lesson (Page Up)</source>
        <translation>In der Lektion zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Schritt ▶</translation>
    </message>
    <message>
        <source>On in the lesson (Page Down)</source>
        <translation>In der Lektion weiter (Bild ab)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Let the picture stand still; the run goes on (F)</source>
        <translation>Das Bild anhalten; der Lauf geht weiter (F)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw on the picture with the pointer (D)</source>
        <translation>Mit dem Zeiger auf das Bild zeichnen (D)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last line back (U)</source>
        <translation>Die letzte Linie zurücknehmen (U)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Wipe everything off (C)</source>
        <translation>Alles abwischen (C)</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Light on black, or dark on white (I)</source>
        <translation>Hell auf Schwarz oder dunkel auf Weiß (I)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to the window (F11 or Esc)</source>
        <translation>Zurück zum Fenster (F11 oder Esc)</translation>
    </message>
    <message>
        <source>– nothing beside it –</source>
        <translation>– nichts daneben –</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>pitfall::PresetMenu</name>
    <message>
        <source>Experiments that come with Pitfall</source>
        <translation>Experimente, die Pitfall mitbringt</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Preset: %1 ▾</source>
        <translation>Vorlage: %1 ▾</translation>
    </message>
</context>
<context>
    <name>pitfall::RecentRuns</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>pitfall::ReconstructionsView</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>through stage %1 · MSE %2 · SSIM %3</source>
        <translation>durch Stufe %1 · MSE %2 · SSIM %3</translation>
    </message>
    <message>
        <source>means over these %1 images</source>
        <translation>Mittel über diese %1 Bilder</translation>
    </message>
    <message>
        <source>means of these %1</source>
        <translation>Mittel dieser %1</translation>
    </message>
    <message>
        <source>Stage that images are encoded through</source>
        <translation>Stufe, durch die Bilder codiert werden</translation>
    </message>
    <message>
        <source>Images are encoded up to this stage and decoded from it.</source>
        <translation>Bilder werden bis zu dieser Stufe codiert und von dort decodiert.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>aktuelle Stufe</translation>
    </message>
    <message>
        <source>No reconstructions yet</source>
        <translation>Noch keine Rekonstruktionen</translation>
    </message>
    <message>
        <source>Test images will appear here above what the network makes of them, and above the error between the two.
Press Run to begin.</source>
        <translation>Testbilder erscheinen hier über dem, was das Netz aus ihnen macht, und über dem Fehler zwischen beiden.
Zum Beginnen „Starten“ drücken.</translation>
    </message>
    <message>
        <source>MSE %1</source>
        <translation>MSE %1</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Rekonstruktionen</translation>
    </message>
    <message>
        <source>MSE %1 · SSIM %2</source>
        <translation>MSE %1 · SSIM %2</translation>
    </message>
    <message>
        <source>%1 test images and what comes back of them through stage %2; mean MSE %3</source>
        <translation>%1 Testbilder und was durch Stufe %2 von ihnen zurückkommt; mittlerer MSE %3</translation>
    </message>
</context>
<context>
    <name>pitfall::Recovery</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weiterer)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A run was not saved. What was kept of it at %1%2: %3</source>
        <translation>Ein Lauf wurde nicht gespeichert. Was um %1 von ihm gesichert war%2: %3</translation>
    </message>
</context>
<context>
    <name>pitfall::Run</name>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>with stage %1 untrained</source>
        <translation>mit untrainierter Stufe %1</translation>
    </message>
    <message>
        <source>Pictures: %1 %2, %4 %3.</source>
        <translation>Bilder: %1 %2, %4 %3.</translation>
    </message>
    <message>
        <source>Pictures: as much error (%1) as %2.</source>
        <translation>Bilder: gleich viel Fehler (%1) wie %2.</translation>
    </message>
    <message>
        <source>Pictures: %2 less error (%1) than %3.</source>
        <translation>Bilder: %2 weniger Fehler (%1) als %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 more error (%1) than %3.</source>
        <translation>Bilder: %2 mehr Fehler (%1) als %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 times less error (%1) than %3.</source>
        <translation>Bilder: %2-mal weniger Fehler (%1) als %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 times more error (%1) than %3.</source>
        <translation>Bilder: %2-mal mehr Fehler (%1) als %3.</translation>
    </message>
    <message>
        <source>Classes: no change</source>
        <translation>Klassen: keine Änderung</translation>
    </message>
    <message>
        <source>Classes: %1 points better</source>
        <translation>Klassen: %1 Punkte besser</translation>
    </message>
    <message>
        <source>Classes: %1 points worse</source>
        <translation>Klassen: %1 Punkte schlechter</translation>
    </message>
    <message>
        <source> (95%: %1 … %2)</source>
        <translation> (95%: %1 … %2)</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>, was Zufall sein kann</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>stage %1, epoch %2 (step %3)</source>
        <translation>Stufe %1, Epoche %2 (Schritt %3)</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>Final protocol: linear %1 (%2 … %3), k-NN %4</source>
        <translation>Finales Protokoll: linear %1 (%2 … %3), k-NN %4</translation>
    </message>
    <message>
        <source>; raw pixels %1 and %2</source>
        <translation>; Rohpixel %1 und %2</translation>
    </message>
</context>
<context>
    <name>pitfall::RunActions</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Save run…</source>
        <translation>Lauf speichern…</translation>
    </message>
    <message>
        <source>Save run with report…</source>
        <translation>Lauf mit Bericht speichern…</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Das Training anhalten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train on one batch, then pause</source>
        <translation>Einen Batch trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>Begin anew with the settings on the left</source>
        <translation>Mit den Einstellungen links neu beginnen</translation>
    </message>
    <message>
        <source>Save settings, measurements and network to a folder</source>
        <translation>Einstellungen, Messungen und Netz in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the run, with a page that says what speaks for and against each claim</source>
        <translation>Den Lauf speichern, mit einer Seite darüber, was für und gegen jede Behauptung spricht</translation>
    </message>
</context>
<context>
    <name>pitfall::RunPainter</name>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, darunter</translation>
    </message>
    <message>
        <source>what the textbook expects</source>
        <translation>was das Lehrbuch erwartet</translation>
    </message>
</context>
<context>
    <name>pitfall::Section</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More settings: %1</source>
        <translation>Weitere Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityTable</name>
    <message>
        <source>Representations and how well classes can be told apart in them</source>
        <translation>Darstellungen, und wie gut sich Klassen darin unterscheiden lassen</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityView</name>
    <message>
        <source>no difference that could be told from %1, %2</source>
        <translation>kein feststellbarer Unterschied zu %1, %2</translation>
    </message>
    <message>
        <source>better than %1, %2</source>
        <translation>besser als %1, %2</translation>
    </message>
    <message>
        <source>worse than %1, %2</source>
        <translation>schlechter als %1, %2</translation>
    </message>
    <message>
        <source>No clear best, intervals overlap: %1.</source>
        <translation>Kein klar Bestes, Intervalle überlappen: %1.</translation>
    </message>
    <message>
        <source>dim.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation>Zahl der Merkmale.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Accuracy of a linear probe on test images, final protocol.</source>
        <translation>Genauigkeit einer linearen Sonde auf Testbildern, finales Protokoll.</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Accuracy of k nearest neighbours on test images, final protocol.</source>
        <translation>Genauigkeit der k nächsten Nachbarn auf Testbildern, finales Protokoll.</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Scatter between classes over scatter within them; more is better.</source>
        <translation>Streuung zwischen den Klassen durch Streuung in ihnen; mehr ist besser.</translation>
    </message>
    <message>
        <source>silh.</source>
        <translation>Silh.</translation>
    </message>
    <message>
        <source>Silhouette, −1 to 1: how much nearer the own class is than the next one.</source>
        <translation>Silhouette, −1 bis 1: wie viel näher die eigene Klasse ist als die nächste.</translation>
    </message>
    <message>
        <source>purity</source>
        <translation>Reinheit</translation>
    </message>
    <message>
        <source>Share of the 10 nearest neighbours that are of the same class.</source>
        <translation>Anteil der 10 nächsten Nachbarn, die aus derselben Klasse sind.</translation>
    </message>
    <message>
        <source>intr. dim.</source>
        <translation>intr. Dim.</translation>
    </message>
    <message>
        <source>Intrinsic dimension: how many numbers it takes to say where among its neighbours an image is.</source>
        <translation>Intrinsische Dimension: wie viele Zahlen es braucht, um zu sagen, wo unter seinen Nachbarn ein Bild liegt.</translation>
    </message>
    <message>
        <source>Linear probe on %1: %2; %3.</source>
        <translation>Lineare Sonde auf %1: %2; %3.</translation>
    </message>
    <message>
        <source>LDA is fitted with the labels and takes no part.</source>
        <translation>LDA wird mit den Labels angepasst und nimmt nicht teil.</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Trennbarkeit</translation>
    </message>
    <message>
        <source>How well can classes be told apart in the raw pixels, in PCA and LDA of them, and in the codes of each stage, untrained and trained? The same measures side by side, and the images that are confused.</source>
        <translation>Wie gut lassen sich Klassen unterscheiden: in den Rohpixeln, in PCA und LDA davon, und in den Codes jeder Stufe, untrainiert und trainiert? Dieselben Maße nebeneinander, und die Bilder, die verwechselt werden.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Images that were confused</source>
        <translation>Bilder, die verwechselt wurden</translation>
    </message>
    <message>
        <source>No classes were predicted from this.</source>
        <translation>Hieraus wurden keine Klassen vorhergesagt.</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 gehalten für %2</translation>
    </message>
    <message>
        <source>: no image</source>
        <translation>: kein Bild</translation>
    </message>
    <message>
        <source>: 1 image</source>
        <translation>: 1 Bild</translation>
    </message>
    <message>
        <source>: %1 images, surest first</source>
        <translation>: %1 Bilder, die sichersten zuerst</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>gehalten für %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
</context>
<context>
    <name>pitfall::SessionWiring</name>
    <message>
        <source>Open run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Save run as one file…</source>
        <translation>Lauf als eine Datei speichern…</translation>
    </message>
    <message>
        <source>A run: its file, or session.json in its folder</source>
        <translation>Ein Lauf: seine Datei, oder session.json in seinem Ordner</translation>
    </message>
    <message>
        <source>Runs (*.pitfall session.json)</source>
        <translation>Läufe (*.pitfall session.json)</translation>
    </message>
    <message>
        <source>A model, to be measured on the data set that is chosen on the left</source>
        <translation>Ein Modell, das auf dem links gewählten Datensatz gemessen wird</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the run as one file</source>
        <translation>Den Lauf als eine Datei speichern</translation>
    </message>
    <message>
        <source>Runs (*.pitfall)</source>
        <translation>Läufe (*.pitfall)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Soll es ersetzt werden?</translation>
    </message>
</context>
<context>
    <name>pitfall::StageEditor</name>
    <message>
        <source>Sw.</source>
        <translation>Sch.</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <translation>%1 der Stufe %2</translation>
    </message>
    <message>
        <source>+ Stage</source>
        <translation>+ Stufe</translation>
    </message>
    <message>
        <source>Add a stage after the current one</source>
        <translation>Eine Stufe nach der aktuellen hinzufügen</translation>
    </message>
    <message>
        <source>Move the current stage towards the image</source>
        <translation>Die aktuelle Stufe zum Bild hin schieben</translation>
    </message>
    <message>
        <source>Move the current stage away from the image</source>
        <translation>Die aktuelle Stufe vom Bild weg schieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the current stage</source>
        <translation>Die aktuelle Stufe entfernen</translation>
    </message>
</context>
<context>
    <name>pitfall::StatusLine</name>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Stage %1 of %2, %3</source>
        <translation>Stufe %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>noch %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyDesigner</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>A study file for pitfall-cli study run, also on a cluster.</source>
        <translation>Eine Studiendatei für pitfall-cli study run, auch auf einem Cluster.</translation>
    </message>
    <message>
        <source>What the study begins with</source>
        <translation>Womit die Studie beginnt</translation>
    </message>
    <message>
        <source>The settings of the window, nothing drawn yet</source>
        <translation>Die Einstellungen des Fensters, noch nichts gezogen</translation>
    </message>
    <message>
        <source>What differs between networks</source>
        <translation>Worin sich die Netze unterscheiden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another setting that differs.</source>
        <translation>Eine weitere Einstellung, die sich unterscheidet.</translation>
    </message>
    <message>
        <source>The chosen setting is the same for all again.</source>
        <translation>Die gewählte Einstellung ist wieder für alle gleich.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>every combination (grid)</source>
        <translation>jede Kombination (Gitter)</translation>
    </message>
    <message>
        <source>evenly (Latin hypercube)</source>
        <translation>gleichmäßig (Latin Hypercube)</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>At random: each value on its own. Grid: every combination; ranges need steps. Latin hypercube: each setting&apos;s values are spread evenly over the configurations.</source>
        <translation>Zufällig: jeder Wert für sich. Gitter: jede Kombination; Bereiche brauchen steps. Latin Hypercube: Die Werte jeder Einstellung werden gleichmäßig über die Konfigurationen verteilt.</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>How many are drawn; of a grid, 0 means all.</source>
        <translation>Wie viele gezogen werden; beim Gitter heißt 0 alle.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Seeds je Konfiguration</translation>
    </message>
    <message>
        <source>Networks of each configuration, which differ in their seed alone: how much is chance?</source>
        <translation>Netze jeder Konfiguration, die sich nur im Seed unterscheiden: Wie viel ist Zufall?</translation>
    </message>
    <message>
        <source>Seed of the study</source>
        <translation>Seed der Studie</translation>
    </message>
    <message>
        <source>Fixes what is drawn: same seed, same networks.</source>
        <translation>Legt fest, was gezogen wird: gleicher Seed, gleiche Netze.</translation>
    </message>
    <message>
        <source>Every network has the settings of the window, but for what you add below.</source>
        <translation>Jedes Netz hat die Einstellungen des Fensters, bis auf das, was Sie unten hinzufügen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Each kind changes several settings together; they are written in the study&apos;s file.</source>
        <translation>Jede Art ändert mehrere Einstellungen zugleich; sie stehen in der Datei der Studie.</translation>
    </message>
    <message>
        <source>Setting that differs</source>
        <translation>Einstellung, die sich unterscheidet</translation>
    </message>
    <message>
        <source>%1 configurations × %2 = %3 networks. How long they take is said when the first one is finished.</source>
        <translation>%1 Konfigurationen × %2 = %3 Netze. Wie lange sie dauern, steht fest, wenn das erste fertig ist.</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Seed</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Seeds</translation>
    </message>
    <message>
        <source>%1 combinations × %2 = %3 networks, less those that cannot work. How long they take is said when the first one is finished.</source>
        <translation>%1 Kombinationen × %2 = %3 Netze, abzüglich derer, die nicht gehen. Wie lange sie dauern, steht fest, wenn das erste fertig ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not yet:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Noch nicht:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Study file</source>
        <translation>Studiendatei</translation>
    </message>
    <message>
        <source>Study files (*.json)</source>
        <translation>Studiendateien (*.json)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not opened:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Nicht geöffnet:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Save the study as a file</source>
        <translation>Die Studie als Datei speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>These images have no labels, and a study is about accuracies: there are no classes to tell apart.</source>
        <translation>Diese Bilder haben keine Labels, und eine Studie handelt von Genauigkeiten: Es gibt keine Klassen, die man unterscheiden könnte.</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyScatter</name>
    <message>
        <source>No network is finished yet</source>
        <translation>Noch ist kein Netz fertig</translation>
    </message>
    <message>
        <source>Each network of the study will be a point here: the better its pictures come back, the further right; the better its features tell classes apart, the higher.</source>
        <translation>Jedes Netz der Studie wird hier ein Punkt: je besser seine Bilder wiederkommen, desto weiter rechts; je besser seine Merkmale Klassen unterscheiden, desto höher.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>Rekonstruktionsmaß, waagerechte Achse</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>Das Rekonstruktionsmaß auf der waagerechten Achse; rechts ist immer besser.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>Genauigkeit der Aufgabe, senkrechte Achse</translation>
    </message>
    <message>
        <source>The probe whose accuracy is on the vertical axis.</source>
        <translation>Die Sonde, deren Genauigkeit auf der senkrechten Achse liegt.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the points</source>
        <translation>Farbe der Punkte</translation>
    </message>
    <message>
        <source>What the colour of a network&apos;s point says.</source>
        <translation>Was die Farbe des Punkts eines Netzes sagt.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Arrows from a network to one that reconstructs better and yet tells classes apart worse, where the intervals of the accuracies do not overlap: the clearest pairs, each network in one at most.</source>
        <translation>Pfeile von einem Netz zu einem, das besser rekonstruiert und dennoch Klassen schlechter unterscheidet, wo sich die Intervalle der Genauigkeiten nicht überlappen: die deutlichsten Paare, jedes Netz in höchstens einem.</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>Die Statistik wird berechnet.</translation>
    </message>
    <message>
        <source>Over %1 networks no correlation can be told: one of the two is the same for all.</source>
        <translation>Über %1 Netze lässt sich keine Korrelation angeben: Eines von beiden ist für alle gleich.</translation>
    </message>
    <message>
        <source>Over %1 networks Spearman&apos;s ρ is %2, %3 corrected for several scores: %4.</source>
        <translation>Über %1 Netze ist Spearmans ρ %2, %3, korrigiert für mehrere Maße: %4.</translation>
    </message>
    <message>
        <source>no correlation was found (one of %1 would show four times out of five)</source>
        <translation>keine Korrelation gefunden (eine von %1 würde sich in vier von fünf Fällen zeigen)</translation>
    </message>
    <message>
        <source>networks that reconstruct better also tell classes apart better here</source>
        <translation>Netze, die besser rekonstruieren, unterscheiden hier auch Klassen besser</translation>
    </message>
    <message>
        <source>networks that reconstruct better tell classes apart worse here</source>
        <translation>Netze, die besser rekonstruieren, unterscheiden hier Klassen schlechter</translation>
    </message>
    <message>
        <source>An arrow joins the pair that contradicts the textbook most clearly: better pictures, worse features.</source>
        <translation>Ein Pfeil verbindet das Paar, das dem Lehrbuch am deutlichsten widerspricht: bessere Bilder, schlechtere Merkmale.</translation>
    </message>
    <message>
        <source>Arrows join the %1 pairs that contradict the textbook most clearly: better pictures, worse features.</source>
        <translation>Pfeile verbinden die %1 Paare, die dem Lehrbuch am deutlichsten widersprechen: bessere Bilder, schlechtere Merkmale.</translation>
    </message>
    <message>
        <source>raw pixels %1</source>
        <translation>Rohpixel %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error against accuracy</source>
        <translation>Fehler gegen Genauigkeit</translation>
    </message>
    <message>
        <source>%1 networks. %2</source>
        <translation>%1 Netze. %2</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTable</name>
    <message>
        <source>Filter: tanh linear&gt;84 mse&lt;0.03</source>
        <translation>Filter: tanh linear&gt;84 mse&lt;0.03</translation>
    </message>
    <message>
        <source>Shows the networks in which every word is found and every condition holds. A condition names a column: mse&lt;0.03, linear&gt;84 (percent), epochs=3.</source>
        <translation>Zeigt die Netze, in denen jedes Wort vorkommt und jede Bedingung gilt. Eine Bedingung nennt eine Spalte: mse&lt;0.03, linear&gt;84 (Prozent), epochs=3.</translation>
    </message>
    <message>
        <source>Filter of the networks</source>
        <translation>Filter der Netze</translation>
    </message>
    <message>
        <source>Not understood: %1. Write the beginning of a column&apos;s name, &lt; or &gt; or =, and a number.</source>
        <translation>Nicht verstanden: %1. Schreiben Sie den Anfang eines Spaltennamens, &lt; oder &gt; oder =, und eine Zahl.</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 von %2 Netzen</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netze</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTableModel</name>
    <message>
        <source>diverged: %1</source>
        <translation>divergiert: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyWindow</name>
    <message>
        <source>%1 combinations cannot work and were drawn again or left out, such as: %2</source>
        <translation>%1 Kombinationen gehen nicht und wurden neu gezogen oder ausgelassen, etwa: %2</translation>
    </message>
    <message>
        <source>Study – Pitfall</source>
        <translation>Studie – Pitfall</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Neue Studie…</translation>
    </message>
    <message>
        <source>Put a study together and start it (Ctrl+N)</source>
        <translation>Eine Studie zusammenstellen und starten (Strg+N)</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>Look at a study&apos;s folder, also while another machine or a cluster works in it (Ctrl+O)</source>
        <translation>Den Ordner einer Studie ansehen, auch während ein anderer Rechner oder ein Cluster darin arbeitet (Strg+O)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source> networks at a time </source>
        <translation> Netze gleichzeitig </translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>Netze gleichzeitig</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write the statistics and the plots as a page, report.html in the study&apos;s folder</source>
        <translation>Statistik und Diagramme als Seite schreiben, report.html im Ordner der Studie</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Save all networks, with what was drawn and what they came to, as CSV</source>
        <translation>Alle Netze, mit dem, was gezogen wurde und was herauskam, als CSV speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Open as run</source>
        <translation>Als Lauf öffnen</translation>
    </message>
    <message>
        <source>Open it in the main window, in the place of the run that is there, with its path and its measurements.</source>
        <translation>Im Hauptfenster öffnen, an Stelle des Laufs, der dort ist, mit seinem Weg und seinen Messungen.</translation>
    </message>
    <message>
        <source>Chosen network</source>
        <translation>Gewähltes Netz</translation>
    </message>
    <message>
        <source>Networks that are done</source>
        <translation>Netze, die fertig sind</translation>
    </message>
    <message>
        <source>Folder of a study</source>
        <translation>Ordner einer Studie</translation>
    </message>
    <message>
        <source>%1 – Study – Pitfall</source>
        <translation>%1 – Studie – Pitfall</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table to see what that network makes of the test images.</source>
        <translation>Klicken Sie auf einen Punkt des Diagramms oder eine Zeile der Tabelle, um zu sehen, was dieses Netz aus den Testbildern macht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Network %1: %2&lt;/b&gt;&lt;br&gt;%3</source>
        <translation>&lt;b&gt;Netz %1: %2&lt;/b&gt;&lt;br&gt;%3</translation>
    </message>
    <message>
        <source>&lt;br&gt;MSE %1 · linear %2 · k-NN %3</source>
        <translation>&lt;br&gt;MSE %1 · linear %2 · k-NN %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;Linear probe on %1</source>
        <translation>&lt;br&gt;Lineare Sonde auf %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The networks in training stand still until you continue; closing the window ends them, and they begin anew the next time</source>
        <translation>Die Netze im Training stehen still, bis Sie weitermachen; das Schließen des Fensters beendet sie, und sie beginnen beim nächsten Mal neu</translation>
    </message>
    <message>
        <source>Train the networks that are missing</source>
        <translation>Die fehlenden Netze trainieren</translation>
    </message>
    <message>
        <source>Fixed while networks are in training</source>
        <translation>Fest, solange Netze im Training sind</translation>
    </message>
    <message>
        <source>Each network is trained in a process of its own</source>
        <translation>Jedes Netz wird in einem eigenen Prozess trainiert</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>Die Studie wird geöffnet</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 von %2 Netzen</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 divergiert</translation>
    </message>
    <message>
        <source>%1 failed and are tried again by the next run</source>
        <translation>%1 gescheitert, der nächste Start versucht sie erneut</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>timing the first network</source>
        <translation>die Zeit des ersten Netzes wird gemessen</translation>
    </message>
    <message>
        <source>at most %1 MiB each</source>
        <translation>höchstens %1 MiB je Netz</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>another machine works on it</source>
        <translation>ein anderer Rechner arbeitet daran</translation>
    </message>
</context>
<context>
    <name>pitfall::TableWindow</name>
    <message>
        <source>%1 as a table – Pitfall</source>
        <translation>%1 als Tabelle – Pitfall</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <translation>Zahlen von: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The numbers as they are now (F5)</source>
        <translation>Die Zahlen, wie sie jetzt sind (F5)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Die Auswahl oder alles für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1 rows, as they were at %2.</source>
        <translation>%1 Zeilen, Stand %2.</translation>
    </message>
</context>
<context>
    <name>pitfall::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineBar</name>
    <message>
        <source>Step %1 · stage %2, epoch %3</source>
        <translation>Schritt %1 · Stufe %2, Epoche %3</translation>
    </message>
    <message>
        <source>MSE %1</source>
        <translation>MSE %1</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>lineare Sonde %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show the training from its beginning, or from the moment that is looked at (Ctrl+P)</source>
        <translation>Das Training von Anfang an zeigen, oder ab dem angesehenen Moment (Strg+P)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Back to what happens now (Ctrl+End)</source>
        <translation>Zurück zu dem, was jetzt geschieht (Strg+Ende)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with the training settings on the left</source>
        <translation>Einen neuen Lauf beginnen, der ab diesem Moment weitergeht, mit den Trainingseinstellungen links</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Moments of the run; the last place is live</source>
        <translation>Momente des Laufs; der letzte Platz ist live</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Everything shown is live</source>
        <translation>Alles Gezeigte ist live</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineSlider</name>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Every measurement of the run will stand here, to be gone back to.</source>
        <translation>Jede Messung des Laufs steht später hier, und man kann zu ihr zurück.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineWiring</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Earlier moment</source>
        <translation>Früherer Moment</translation>
    </message>
    <message>
        <source>Later moment</source>
        <translation>Späterer Moment</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>Das Training abspielen</translation>
    </message>
    <message>
        <source>Branch from this moment</source>
        <translation>Von diesem Moment abzweigen</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleBar</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Show as table, export, float or close</source>
        <translation>Als Tabelle zeigen, exportieren, lösen oder schließen</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleRow</name>
    <message>
        <source>More buttons</source>
        <translation>Weitere Knöpfe</translation>
    </message>
</context>
<context>
    <name>pitfall::TitledDock</name>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pitfall::View</name>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1: Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A table of %1 rows: %2</source>
        <translation>Eine Tabelle mit %1 Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewDock</name>
    <message>
        <source>Export as %1…</source>
        <translation>Als %1 exportieren…</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Pitfall</source>
        <translation>Willkommen bei Pitfall</translation>
    </message>
    <message>
        <source>Watch an auto-encoder&apos;s pictures get better while its features do not. Press &lt;b&gt;Run&lt;/b&gt; (Space) to train what is set on the left, or begin with one of these.</source>
        <translation>Sehen Sie zu, wie die Bilder eines Auto-Encoders besser werden und seine Merkmale nicht. &lt;b&gt;Starten&lt;/b&gt; (Leertaste) trainiert, was links eingestellt ist; oder beginnen Sie hiermit.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Runs of lately</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Show this when the program starts</source>
        <translation>Beim Programmstart zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To the views (Esc)</source>
        <translation>Zu den Ansichten (Esc)</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomeWiring</name>
    <message>
        <source>Look into a data set, or get another</source>
        <translation>In einen Datensatz sehen oder einen anderen holen</translation>
    </message>
    <message>
        <source>%1 data sets are here. Files and folders of your own can be dropped onto the window.</source>
        <translation>%1 Datensätze sind hier. Eigene Dateien und Ordner lassen sich auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
</context>
</TS>
