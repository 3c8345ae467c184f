<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>adding of a stage</source>
        <translation>ajout d&apos;un étage</translation>
    </message>
    <message>
        <source>removal of a stage</source>
        <translation>suppression d&apos;un étage</translation>
    </message>
    <message>
        <source>change of stages</source>
        <translation>modification des étages</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choice of preset %1</source>
        <translation>choix du préréglage %1</translation>
    </message>
    <message>
        <source>change of %1 settings</source>
        <translation>modification de %1 réglages</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>Networks, with a semicolon between them: channels × kernel / stride of each stage, such as 16×5/2 → 8×3/2; 32×7/7</source>
        <translation>Réseaux séparés par des points-virgules&#xa0;: canaux × noyau / pas de chaque étage, par exemple 16×5/2 → 8×3/2; 32×7/7</translation>
    </message>
    <message>
        <source>Values with a comma between them (mse, mae), or a range: 1 to 6; with &quot;log&quot; behind it all magnitudes are as likely (0.0002 to 0.01, log); with &quot;steps&quot; for a grid (0 to 0.4, 5 steps).</source>
        <translation>Valeurs séparées par des virgules (mse, mae), ou un intervalle&#xa0;: 1 to 6&#xa0;; suivi de «&#xa0;log&#xa0;», tous les ordres de grandeur sont équiprobables (0.0002 to 0.01, log)&#xa0;; avec «&#xa0;steps&#xa0;» pour une grille (0 to 0.4, 5 steps).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>The same for all: %1, %2 training, %3 validation and %4 test images, and every setting that is not in the table.</source>
        <translation>Identique pour tous&#xa0;: %1, %2 images d&apos;apprentissage, %3 de validation et %4 de test, et tout réglage absent du tableau.</translation>
    </message>
    <message>
        <source>the probe is not there yet</source>
        <translation>la sonde n&apos;est pas encore là</translation>
    </message>
    <message>
        <source>colour: predicted class</source>
        <translation>couleur&#xa0;: classe prédite</translation>
    </message>
    <message>
        <source>reconstruction error (%1, test)  → better</source>
        <translation>erreur de reconstruction (%1, test)  → mieux</translation>
    </message>
    <message>
        <source>reconstruction quality (%1, test)  → better</source>
        <translation>qualité de reconstruction (%1, test)  → mieux</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (test)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MSE, training</source>
        <translation>MSE, apprentissage</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>Ces images n&apos;ont pas d&apos;étiquettes&#xa0;: il n&apos;y a pas de classes à distinguer.</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>%1 (test)  → better</source>
        <translation>%1 (test)  → mieux</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d&apos;image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Imagette</translation>
    </message>
    <message>
        <source>Patch stride</source>
        <translation>Pas d&apos;imagettes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d&apos;appr.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de valid.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Graine du partage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Aiguillages</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Poids liés</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>Plage d&apos;entrée</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;appr.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroiss. poids</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Live fit</source>
        <translation>Ajust. direct</translation>
    </message>
    <message>
        <source>Live tuning</source>
        <translation>Réglage direct</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Test direct</translation>
    </message>
    <message>
        <source>Live k</source>
        <translation>k direct</translation>
    </message>
    <message>
        <source>Live temperature</source>
        <translation>Temp. directe</translation>
    </message>
    <message>
        <source>Final fit</source>
        <translation>Ajust. final</translation>
    </message>
    <message>
        <source>Final k</source>
        <translation>k final</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>Temp. finale</translation>
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
        <translation>part</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>é.-t.</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>par essai</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>voisins</translation>
    </message>
    <message>
        <source>resamples</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, étage %2</translation>
    </message>
    <message>
        <source>The pictures to learn from.</source>
        <translation>Les images dont on apprend.</translation>
    </message>
    <message>
        <source>Folder or file of the data set; empty means where Debian installs it, or where it was fetched to.</source>
        <translation>Dossier ou fichier du jeu de données&#xa0;; vide&#xa0;: là où Debian l&apos;installe, ou là où il a été téléchargé.</translation>
    </message>
    <message>
        <source>Side that every picture of the folder is brought to; 0 means as they are, all of one size.</source>
        <translation>Côté auquel chaque image du dossier est ramenée&#xa0;; 0&#xa0;: telles quelles, toutes de même taille.</translation>
    </message>
    <message>
        <source>Pictures that are not square: cut to their middle, squashed, or padded with black.</source>
        <translation>Images non carrées&#xa0;: coupées en leur milieu, écrasées ou complétées de noir.</translation>
    </message>
    <message>
        <source>Side of the patches that are cut out of large pictures.</source>
        <translation>Côté des imagettes découpées dans de grandes images.</translation>
    </message>
    <message>
        <source>Step from one patch to the next, across and down.</source>
        <translation>Distance d&apos;une imagette à la suivante, vers la droite et vers le bas.</translation>
    </message>
    <message>
        <source>Colour or grey: as the files have it, or made so.</source>
        <translation>Couleur ou gris&#xa0;: comme dans les fichiers, ou converti.</translation>
    </message>
    <message>
        <source>How many images the network learns from; 0 means all that validation leaves.</source>
        <translation>De combien d&apos;images le réseau apprend&#xa0;; 0&#xa0;: toutes celles que laisse la validation.</translation>
    </message>
    <message>
        <source>Training-file images kept aside to tune the final probe; 0 means all that training leaves.</source>
        <translation>Images du fichier d&apos;apprentissage mises de côté pour régler la sonde finale&#xa0;; 0&#xa0;: toutes celles que laisse l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>How many images scores and accuracies are reported on; 0 means all.</source>
        <translation>Sur combien d&apos;images scores et exactitudes sont donnés&#xa0;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Fixes which images are drawn for each split, and their order.</source>
        <translation>Fixe quelles images sont tirées pour chaque partie, et leur ordre.</translation>
    </message>
    <message>
        <source>How many feature maps this stage&apos;s code has.</source>
        <translation>Nombre de cartes (canaux) dans le code de cet étage.</translation>
    </message>
    <message>
        <source>Side of the convolution&apos;s window.</source>
        <translation>Côté de la fenêtre de convolution.</translation>
    </message>
    <message>
        <source>Step of the convolution&apos;s window; 2 halves width and height.</source>
        <translation>Pas de la fenêtre de convolution&#xa0;; 2 divise par deux largeur et hauteur.</translation>
    </message>
    <message>
        <source>Non-linearity of the code.</source>
        <translation>Non-linéarité du code.</translation>
    </message>
    <message>
        <source>Side of the max-pooling window; 1 means no pooling.</source>
        <translation>Côté de la fenêtre de max-pooling&#xa0;; 1&#xa0;: pas de pooling.</translation>
    </message>
    <message>
        <source>Tell the decoder where each maximum was; it then sees more than the code.</source>
        <translation>Dire au décodeur où se trouvait chaque maximum&#xa0;; il voit alors plus que le code.</translation>
    </message>
    <message>
        <source>The stack, from the image upwards.</source>
        <translation>La pile, de l&apos;image vers le haut.</translation>
    </message>
    <message>
        <source>Same: zeros of half a kernel on each side. Valid: none.</source>
        <translation>same&#xa0;: des zéros sur un demi-noyau de chaque côté. valid&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Learned with the decoder; or fitted to patches (PCA; LDA, which sees labels) or drawn at random, while only the decoder learns.</source>
        <translation>Appris avec le décodeur&#xa0;; ou ajusté à des imagettes (PCA&#xa0;; LDA, qui voit les étiquettes) ou tiré au hasard, seul le décodeur apprenant.</translation>
    </message>
    <message>
        <source>Decoders use their encoder&apos;s weights instead of their own.</source>
        <translation>Les décodeurs utilisent les poids de leur encodeur au lieu des leurs.</translation>
    </message>
    <message>
        <source>Activation of the decoders: that of the thing they reproduce, or linear.</source>
        <translation>Activation des décodeurs&#xa0;: celle de ce qu&apos;ils reproduisent, ou linéaire.</translation>
    </message>
    <message>
        <source>What happens where decoded patches overlap: summed (transposed convolution) or averaged (N-light-N).</source>
        <translation>Ce qui se passe là où les imagettes décodées se recouvrent&#xa0;: somme (convolution transposée) ou moyenne (N-light-N).</translation>
    </message>
    <message>
        <source>The range in which pixels are fed to the network.</source>
        <translation>La plage de valeurs dans laquelle les pixels entrent dans le réseau.</translation>
    </message>
    <message>
        <source>Greedy: one stage after the other, each on the frozen codes below. Joint: the whole stack at once.</source>
        <translation>Glouton&#xa0;: un étage après l&apos;autre, chacun sur les codes figés du dessous. Conjoint&#xa0;: toute la pile à la fois.</translation>
    </message>
    <message>
        <source>What training makes small. Cross-entropy and SSIM apply to images; greedy stages that reproduce codes use MSE.</source>
        <translation>Ce que l&apos;apprentissage rend petit. Entropie croisée et SSIM valent pour des images&#xa0;; les étages gloutons qui reproduisent des codes utilisent la MSE.</translation>
    </message>
    <message>
        <source>Passes over the training images, for each stage (greedy) or in all (joint).</source>
        <translation>Passages sur les images d&apos;apprentissage, par étage (glouton) ou en tout (conjoint).</translation>
    </message>
    <message>
        <source>Images per step of the optimiser.</source>
        <translation>Images par pas de l&apos;optimiseur.</translation>
    </message>
    <message>
        <source>Rule that turns gradients into steps.</source>
        <translation>Règle qui transforme les gradients en pas.</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; may change while a run goes on.</source>
        <translation>Taille des pas de l&apos;optimiseur&#xa0;; modifiable pendant un essai.</translation>
    </message>
    <message>
        <source>Share of the last step that SGD repeats; Adam ignores it.</source>
        <translation>Part du pas précédent que SGD répète&#xa0;; Adam l&apos;ignore.</translation>
    </message>
    <message>
        <source>L2 penalty on the weights.</source>
        <translation>Pénalité L2 sur les poids.</translation>
    </message>
    <message>
        <source>Weight of the code&apos;s mean absolute value in the loss.</source>
        <translation>Poids de la valeur absolue moyenne du code dans la perte.</translation>
    </message>
    <message>
        <source>Gaussian noise added to what the encoder sees (denoising); may change while a run goes on.</source>
        <translation>Bruit gaussien ajouté à ce que voit l&apos;encodeur (débruitage)&#xa0;; modifiable pendant un essai.</translation>
    </message>
    <message>
        <source>Share of what the encoder sees that is set to zero (denoising); may change while a run goes on.</source>
        <translation>Part de ce que voit l&apos;encodeur qui est mise à zéro (débruitage)&#xa0;; modifiable pendant un essai.</translation>
    </message>
    <message>
        <source>Weight of a linear probe&apos;s cross-entropy on the code, beside the error: 0 is unsupervised; may change while a run goes on.</source>
        <translation>Poids de l&apos;entropie croisée d&apos;une sonde linéaire sur le code, à côté de l&apos;erreur&#xa0;: 0, c&apos;est non supervisé&#xa0;; modifiable pendant un essai.</translation>
    </message>
    <message>
        <source>Fixes weights, order of batches and noise: same seed, same numbers.</source>
        <translation>Fixe poids, ordre des lots et bruit&#xa0;: même graine, mêmes nombres.</translation>
    </message>
    <message>
        <source>Training images that the live probes are fitted on.</source>
        <translation>Images d&apos;apprentissage sur lesquelles les sondes directes sont ajustées.</translation>
    </message>
    <message>
        <source>Validation images that the live linear probe&apos;s L2 strength is chosen on.</source>
        <translation>Images de validation sur lesquelles on choisit la force L2 de la sonde linéaire directe.</translation>
    </message>
    <message>
        <source>Test images that each live evaluation looks at.</source>
        <translation>Images de test que regarde chaque évaluation directe.</translation>
    </message>
    <message>
        <source>Neighbours that vote in the live k-NN probe.</source>
        <translation>Voisins qui votent dans la sonde k-NN directe.</translation>
    </message>
    <message>
        <source>A neighbour of cosine s votes with weight exp(s / temperature).</source>
        <translation>Un voisin de cosinus s vote avec le poids exp(s / température).</translation>
    </message>
    <message>
        <source>Training images that the final probes are fitted on; 0 means all.</source>
        <translation>Images d&apos;apprentissage sur lesquelles les sondes finales sont ajustées&#xa0;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Neighbours that vote in the final k-NN probe.</source>
        <translation>Voisins qui votent dans la sonde k-NN finale.</translation>
    </message>
    <message>
        <source>As the live temperature, for the final k-NN probe.</source>
        <translation>Comme la température directe, pour la sonde k-NN finale.</translation>
    </message>
    <message>
        <source>Resamples of the test images behind each 95% interval.</source>
        <translation>Rééchantillonnages des images de test derrière chaque intervalle à 95 %.</translation>
    </message>
    <message>
        <source>How far shapes lie from the middle: 0 nowhere … 1 up to the edge.</source>
        <translation>Jusqu&apos;où les formes s&apos;écartent du milieu&#xa0;: 0 nulle part … 1 jusqu&apos;au bord.</translation>
    </message>
    <message>
        <source>How much the size of shapes varies: 0 not at all … 1 fourfold.</source>
        <translation>Combien varie la taille des formes&#xa0;: 0 pas du tout … 1 du simple au quadruple.</translation>
    </message>
    <message>
        <source>How far shapes are turned: 0 not at all … 1 by any angle.</source>
        <translation>De combien les formes sont tournées&#xa0;: 0 pas du tout … 1 de n&apos;importe quel angle.</translation>
    </message>
    <message>
        <source>Share of the contrast that a background gradient of random direction takes from the shape.</source>
        <translation>Part du contraste qu&apos;un dégradé de fond, de direction aléatoire, prend à la forme.</translation>
    </message>
    <message>
        <source>Share of the contrast that a random background texture takes from the shape.</source>
        <translation>Part du contraste qu&apos;une texture de fond aléatoire prend à la forme.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>soft sign</source>
        <translation>softsign</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
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
        <translation>en miroir</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
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
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>moyenne</translation>
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
        <translation>glouton</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>conjoint</translation>
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
        <translation>entropie croisée</translation>
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
        <translation>milieu</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>écrasées</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>complétées</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
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
        <translation>SOID, tel que publié</translation>
    </message>
    <message>
        <source>NORM CORR, as published</source>
        <translation>NORM CORR, tel que publié</translation>
    </message>
    <message>
        <source>DELTA94, as published</source>
        <translation>DELTA94, tel que publié</translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>exactitude, k-NN</translation>
    </message>
    <message>
        <source>linear-probe accuracy</source>
        <translation>exactitude, linéaire</translation>
    </message>
    <message>
        <source>Mean squared error of the pixels, in squared units of the range 0…1.</source>
        <translation>Erreur quadratique moyenne des pixels, en unités au carré de la plage 0…1.</translation>
    </message>
    <message>
        <source>Mean absolute error of the pixels, in units of the range 0…1.</source>
        <translation>Erreur absolue moyenne des pixels, en unités de la plage 0…1.</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in dB: 10 log10(1 / MSE), mean over images.</source>
        <translation>Rapport signal sur bruit de crête en dB&#xa0;: 10 log10(1 / MSE), moyenne sur les images.</translation>
    </message>
    <message>
        <source>Structural similarity (Wang et al. 2004), 1 is identical.</source>
        <translation>Similarité structurelle (Wang et al. 2004), 1&#xa0;: identique.</translation>
    </message>
    <message>
        <source>Euclidean distance of a pixel&apos;s channels, mean over pixels (N-light-N).</source>
        <translation>Distance euclidienne des canaux d&apos;un pixel, moyenne sur les pixels (N-light-N).</translation>
    </message>
    <message>
        <source>What the best scale and offset leave of the squared error, in percent of the squared range (N-light-N, corrected).</source>
        <translation>Ce que la meilleure échelle et le meilleur décalage laissent de l&apos;erreur quadratique, en pour cent du carré de la plage (N-light-N, corrigé).</translation>
    </message>
    <message>
        <source>One minus the correlation of the pixels: 0 is identical, 2 a negative (N-light-N, corrected).</source>
        <translation>Un moins la corrélation des pixels&#xa0;: 0 identique, 2 un négatif (N-light-N, corrigé).</translation>
    </message>
    <message>
        <source>Colour difference CIE94 in Lab, mean over pixels (N-light-N, corrected).</source>
        <translation>Différence de couleur CIE94 dans Lab, moyenne sur les pixels (N-light-N, corrigé).</translation>
    </message>
    <message>
        <source>Mahalanobis distance of a pixel&apos;s channels by the covariance of both images, mean over pixels (N-light-N).</source>
        <translation>Distance de Mahalanobis des canaux d&apos;un pixel selon la covariance des deux images, moyenne sur les pixels (N-light-N).</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which is not invariant to scale and offset although it is meant to be.</source>
        <translation>La formule de N-light-N, qui n&apos;est pas invariante par échelle et décalage, alors qu&apos;elle devrait l&apos;être.</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which takes the size of the correlation: a negative scores as perfect.</source>
        <translation>La formule de N-light-N, qui prend la valeur absolue de la corrélation&#xa0;: un négatif passe pour parfait.</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula: summed over pixels, and values of [−1,1] are taken for values of 0…255.</source>
        <translation>La formule de N-light-N&#xa0;: sommée sur les pixels, et des valeurs de [−1,1] y passent pour des valeurs de 0…255.</translation>
    </message>
    <message>
        <source>Share of test images whose nearest training images, by cosine of the features, vote for their class.</source>
        <translation>Part des images de test dont les images d&apos;apprentissage les plus proches, par le cosinus des caractéristiques, votent pour leur classe.</translation>
    </message>
    <message>
        <source>Share of test images that a logistic regression on the features classifies correctly.</source>
        <translation>Part des images de test qu&apos;une régression logistique sur les caractéristiques classe correctement.</translation>
    </message>
    <message>
        <source>Deep: four stages</source>
        <translation>Profond&#xa0;: quatre étages</translation>
    </message>
    <message>
        <source>Each stage halves the picture until 64 values are left. Reconstructions get worse with every stage; watch whether the accuracy follows.</source>
        <translation>Chaque étage réduit l&apos;image de moitié jusqu&apos;à 64 valeurs. Les reconstructions empirent d&apos;étage en étage&#xa0;; regardez si l&apos;exactitude suit.</translation>
    </message>
    <message>
        <source>N-light-N: the authors&apos; auto-encoder</source>
        <translation>N-light-N&#xa0;: l&apos;auto-encodeur des auteurs</translation>
    </message>
    <message>
        <source>The stack of the authors&apos; own framework: no padding, soft sign, averaged patches, a linear decoder and plain SGD. It learns slowly; its code has 36 values.</source>
        <translation>La pile du logiciel des auteurs&#xa0;: pas de remplissage, softsign, imagettes moyennées, décodeur linéaire et simple SGD. Il apprend lentement&#xa0;; son code a 36 valeurs.</translation>
    </message>
    <message>
        <source>Overcomplete: a code larger than the picture</source>
        <translation>Surcomplet&#xa0;: un code plus grand que l&apos;image</translation>
    </message>
    <message>
        <source>The code has eight times as many values as the picture, so that copying is easy: nearly perfect reconstructions, and nothing had to be understood for them.</source>
        <translation>Le code a huit fois plus de valeurs que l&apos;image, copier est donc facile&#xa0;: des reconstructions presque parfaites, et rien n&apos;a dû être compris pour cela.</translation>
    </message>
    <message>
        <source>Quick: two small stages</source>
        <translation>Rapide&#xa0;: deux petits étages</translation>
    </message>
    <message>
        <source>Under a minute on a laptop, and it shows the pitfall: the error falls to a fraction while the features tell classes apart no better, or worse.</source>
        <translation>Moins d&apos;une minute sur un portable, et le piège apparaît&#xa0;: l&apos;erreur tombe à une fraction, tandis que les caractéristiques ne distinguent pas mieux les classes, ou moins bien.</translation>
    </message>
    <message>
        <source>Shapes: the class is what varies</source>
        <translation>Formes&#xa0;: ce qui varie est la classe</translation>
    </message>
    <message>
        <source>Generated pictures of ten shapes on black. Nearly half of the pixels&apos; variance carries the class: what makes a good picture also tells classes apart. Compare it with the preset with nuisance.</source>
        <translation>Images engendrées de dix formes sur fond noir. Près de la moitié de la variance des pixels porte la classe&#xa0;: ce qui fait une bonne image distingue aussi les classes. À comparer au préréglage avec nuisance.</translation>
    </message>
    <message>
        <source>Shapes with nuisance: the background is what varies</source>
        <translation>Formes avec nuisance&#xa0;: ce qui varie est le fond</translation>
    </message>
    <message>
        <source>The same ten shapes, but nearly all of their contrast went to the background. That is easier to paint, so the error ends lower; and it has nothing to do with the class, so the accuracy ends lower too.</source>
        <translation>Les mêmes dix formes, mais presque tout leur contraste est passé au fond. Celui-ci est plus facile à peindre, l&apos;erreur finit donc plus bas&#xa0;; et il n&apos;a rien à voir avec la classe, l&apos;exactitude finit donc plus bas aussi.</translation>
    </message>
    <message>
        <source>The family of auto-encoders</source>
        <translation>La famille des auto-encodeurs</translation>
    </message>
    <message>
        <source>Vanilla, denoising, sparse, tied, overcomplete and undercomplete auto-encoders beside each other, each from four seeds. About ten minutes on 2 cores.</source>
        <translation>Auto-encodeurs simples, débruiteurs, parcimonieux, à poids liés, surcomplets et sous-complets côte à côte, chacun avec quatre graines. Environ dix minutes sur 2 cœurs.</translation>
    </message>
    <message>
        <source>The paper&apos;s question, in ten minutes: 20 networks</source>
        <translation>La question de l&apos;article en dix minutes&#xa0;: 20 réseaux</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? Twenty auto-encoders of eight sizes and one to three stages. About ten minutes on 2 cores; twenty networks show only strong correlations.</source>
        <translation>L&apos;erreur de reconstruction dit-elle ce que valent les caractéristiques&#xa0;? Vingt auto-encodeurs de huit tailles et d&apos;un à trois étages. Environ dix minutes sur 2 cœurs&#xa0;; vingt réseaux ne montrent que de fortes corrélations.</translation>
    </message>
    <message>
        <source>The paper&apos;s question: 200 networks</source>
        <translation>La question de l&apos;article&#xa0;: 200 réseaux</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? 100 ways to build and train an auto-encoder, of eight sizes and one to three stages, each from two seeds. About an hour and a half on 2 cores.</source>
        <translation>L&apos;erreur de reconstruction dit-elle ce que valent les caractéristiques&#xa0;? 100 façons de construire et d&apos;entraîner un auto-encodeur, de huit tailles et d&apos;un à trois étages, chacune avec deux graines. Environ une heure et demie sur 2 cœurs.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes in 10 classes, 28×28 grey pixels (Xiao, Rasul, Vollgraf 2017).</source>
        <translation>70 000 images de vêtements en 10 classes, 28×28 pixels gris (Xiao, Rasul, Vollgraf 2017).</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, 28×28 grey pixels (LeCun, Cortes, Burges 1998).</source>
        <translation>70 000 chiffres manuscrits, 28×28 pixels gris (LeCun, Cortes, Burges 1998).</translation>
    </message>
    <message>
        <source>KMNIST</source>
        <translation>KMNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten hiragana of 10 classes, 28×28 grey pixels (Clanuwat et al. 2018).</source>
        <translation>70 000 hiraganas manuscrits de 10 classes, 28×28 pixels gris (Clanuwat et al. 2018).</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>Handwritten digits and letters, 28×28 grey pixels (Cohen et al. 2017), any of its six sets; its images are stored transposed, and turned upright here.</source>
        <translation>Chiffres et lettres manuscrits, 28×28 pixels gris (Cohen et al. 2017), l&apos;un de ses six jeux&#xa0;; ses images sont stockées transposées et redressées ici.</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>60,000 colour pictures of animals and vehicles in 10 classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60 000 images en couleur d&apos;animaux et de véhicules en 10 classes, 32×32 pixels (Krizhevsky 2009), version binaire.</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>60,000 colour pictures in 100 (fine) classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60 000 images en couleur en 100 classes (fines), 32×32 pixels (Krizhevsky 2009), version binaire.</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>99,289 colour pictures of house number digits, 32×32 pixels (Netzer et al. 2011), cropped digits.</source>
        <translation>99 289 images en couleur de numéros de maison, 32×32 pixels (Netzer et al. 2011), chiffres découpés.</translation>
    </message>
    <message>
        <source>STL-10</source>
        <translation>STL-10</translation>
    </message>
    <message>
        <source>5,000 and 8,000 colour pictures of animals and vehicles in 10 classes, 96×96 pixels (Coates, Lee, Ng 2011).</source>
        <translation>5 000 et 8 000 images en couleur d&apos;animaux et de véhicules en 10 classes, 96×96 pixels (Coates, Lee, Ng 2011).</translation>
    </message>
    <message>
        <source>Shapes (synthetic)</source>
        <translation>Formes (synthétiques)</translation>
    </message>
    <message>
        <source>16,000 generated pictures of 10 shapes, 28×28 grey pixels; dials (data.shapes_*) set how much of their variance carries the class and how much is nuisance.</source>
        <translation>16 000 images engendrées de 10 formes, 28×28 pixels gris&#xa0;; des curseurs (data.shapes_*) règlent quelle part de leur variance porte la classe et quelle part est nuisance.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Dossier d&apos;images</translation>
    </message>
    <message>
        <source>Pictures of your own (PNG, JPEG, TIFF, WebP, OpenEXR and others): a folder with a sub-folder for each class, or with train and test that have them.</source>
        <translation>Vos propres images (PNG, JPEG, TIFF, WebP, OpenEXR et d’autres)&#xa0;: un dossier avec un sous-dossier par classe, ou avec train et test qui en contiennent.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>Tableaux NumPy</translation>
    </message>
    <message>
        <source>Images of your own as NumPy arrays: one .npz file, or .npy files in a folder; arrays called x_train, y_train, x_test, y_test, or images and labels.</source>
        <translation>Vos propres images en tableaux NumPy&#xa0;: un fichier .npz, ou des fichiers .npy dans un dossier&#xa0;; tableaux nommés x_train, y_train, x_test, y_test, ou images et labels.</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>Fichiers IDX</translation>
    </message>
    <message>
        <source>Images of your own as IDX files, the format of MNIST: a folder of them, or one of a set; any number of classes up to 256.</source>
        <translation>Vos propres images en fichiers IDX, le format de MNIST&#xa0;: un dossier de tels fichiers, ou l&apos;un d&apos;eux&#xa0;; jusqu&apos;à 256 classes.</translation>
    </message>
    <message>
        <source>Patches of large pictures</source>
        <translation>Imagettes de grandes images</translation>
    </message>
    <message>
        <source>Square patches of pages or other large pictures of your own: a folder &quot;images&quot; and a folder &quot;labels&quot; with label pictures of the same size, whose colours are the classes.</source>
        <translation>Imagettes carrées de pages ou d&apos;autres grandes images à vous&#xa0;: un dossier «&#xa0;images&#xa0;» et un dossier «&#xa0;labels&#xa0;» avec des images d&apos;étiquettes de même taille, dont les couleurs sont les classes.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>There are no labels: reconstruction works, but accuracies mean nothing.</source>
        <translation>Il n&apos;y a pas d&apos;étiquettes&#xa0;: la reconstruction fonctionne, mais les exactitudes ne veulent rien dire.</translation>
    </message>
    <message>
        <source>There is one class only: reconstruction works, but accuracies mean nothing.</source>
        <translation>Il n&apos;y a qu&apos;une classe&#xa0;: la reconstruction fonctionne, mais les exactitudes ne veulent rien dire.</translation>
    </message>
    <message>
        <source>This is a small data set (%1 training images): expect wide intervals.</source>
        <translation>Ce jeu de données est petit (%1 images d&apos;apprentissage)&#xa0;: attendez-vous à de larges intervalles.</translation>
    </message>
    <message>
        <source>The classes are unbalanced: %1 training images of %2, %3 of %4; splits take as many of each class as there are, up to an equal share.</source>
        <translation>Les classes sont déséquilibrées&#xa0;: %1 images d&apos;apprentissage de %2, %3 de %4&#xa0;; le partage prend de chaque classe ce qu&apos;il y en a, au plus une part égale.</translation>
    </message>
    <message>
        <source>No training images of %1: no probe can learn that.</source>
        <translation>Aucune image d&apos;apprentissage de %1&#xa0;: aucune sonde ne peut apprendre cela.</translation>
    </message>
    <message>
        <source>No test images of %1.</source>
        <translation>Aucune image de test de %1.</translation>
    </message>
    <message>
        <source>EMNIST stores its images transposed; they were turned upright.</source>
        <translation>EMNIST stocke ses images transposées&#xa0;; elles ont été redressées.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and is left out.</source>
        <translation>Le dossier %1 ne contient pas d&apos;images et est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 files that are no pictures are left out, such as %2.</source>
        <translation>%1 fichiers qui ne sont pas des images sont laissés de côté, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 pictures beside the folders of the classes are left out.</source>
        <translation>%1 images à côté des dossiers des classes sont laissées de côté.</translation>
    </message>
    <message>
        <source>The pictures of %1 are counted as training pictures; validation is drawn from those.</source>
        <translation>Les images de %1 comptent comme images d&apos;apprentissage&#xa0;; la validation en est tirée.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes, from %1 to %2 pixels.</source>
        <translation>Les images sont de tailles différentes, de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 pages, chosen by data.seed, became one.</source>
        <translation>Il n&apos;y a pas de partie test&#xa0;: %1 des %2 pages, choisies par data.seed, en tiennent lieu.</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 images (a sixth of each class, chosen by data.seed) were split off as one.</source>
        <translation>Il n&apos;y a pas de partie test&#xa0;: %1 des %2 images (un sixième de chaque classe, choisi par data.seed) ont été mises à part.</translation>
    </message>
    <message>
        <source>The %1 validation images are counted as training images; validation is drawn from those.</source>
        <translation>Les %1 images de validation comptent comme images d&apos;apprentissage&#xa0;; la validation en est tirée.</translation>
    </message>
    <message>
        <source>Left out, since their names say nothing: %1.</source>
        <translation>Laissés de côté, car leurs noms ne disent rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3</source>
        <translation>mettez %1, de %2, dans %3</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3 and fetch again, which then only unpacks it</source>
        <translation>mettez %1, de %2, dans %3 et obtenez-le à nouveau&#xa0;: il ne sera plus que décompressé</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>raw pixels</source>
        <translation>pixels bruts</translation>
    </message>
    <message>
        <source>PCA, %1 dimensions</source>
        <translation>PCA, %1 dimensions</translation>
    </message>
    <message>
        <source>LDA (sees labels)</source>
        <translation>LDA (voit les étiquettes)</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dimensions</source>
        <translation>encodeur non entraîné, %1 dimensions</translation>
    </message>
    <message>
        <source>PCA, %1 dims</source>
        <translation>PCA, %1 dim.</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dims</source>
        <translation>encodeur non entraîné, %1 dim.</translation>
    </message>
    <message>
        <source>stage %1, PCA</source>
        <translation>étage %1, PCA</translation>
    </message>
    <message>
        <source>stage %1, untrained</source>
        <translation>étage %1, non entraîné</translation>
    </message>
    <message>
        <source>stage %1, trained</source>
        <translation>étage %1, entraîné</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Tel qu&apos;entraîné</translation>
    </message>
    <message>
        <source>Retrained from scratch</source>
        <translation>Réentraîné de zéro</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Shallow</source>
        <translation>Peu profond</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profond</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Non entraîné</translation>
    </message>
    <message>
        <source>Perturbed</source>
        <translation>Perturbé</translation>
    </message>
    <message>
        <source>The network&apos;s own decoder, as its training left it.</source>
        <translation>Le décodeur du réseau, tel que son apprentissage l&apos;a laissé.</translation>
    </message>
    <message>
        <source>The same architecture with new random weights, trained on the codes of the frozen encoder.</source>
        <translation>La même architecture avec de nouveaux poids aléatoires, entraînée sur les codes de l&apos;encodeur figé.</translation>
    </message>
    <message>
        <source>One affine map from the flattened code to the pixels, the best in least squares on the training images (ridge regression).</source>
        <translation>Une seule application affine du code aplati vers les pixels, la meilleure aux moindres carrés sur les images d&apos;apprentissage (régression ridge).</translation>
    </message>
    <message>
        <source>One transposed convolution from the code straight to the image, whose window is what a unit of the code sees; trained on the codes of the frozen encoder.</source>
        <translation>Une convolution transposée, directement du code à l&apos;image, dont la fenêtre est ce que voit une unité du code&#xa0;; entraînée sur les codes de l&apos;encodeur figé.</translation>
    </message>
    <message>
        <source>Wider layers, leaky ReLU and a further 3×3 convolution after each stage; trained on the codes of the frozen encoder, of which it sees nothing but the top.</source>
        <translation>Couches plus larges, leaky ReLU et une convolution 3×3 de plus après chaque étage&#xa0;; entraîné sur les codes de l&apos;encodeur figé, dont il ne voit que le sommet.</translation>
    </message>
    <message>
        <source>The same architecture with random weights that nothing has been done to.</source>
        <translation>La même architecture avec des poids aléatoires auxquels rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>As trained, with Gaussian noise added to every weight.</source>
        <translation>Tel qu&apos;entraîné, avec un bruit gaussien ajouté à chaque poids.</translation>
    </message>
    <message>
        <source>%1 Its kernels are the encoder&apos;s.</source>
        <translation>%1 Ses noyaux sont ceux de l&apos;encodeur.</translation>
    </message>
    <message>
        <source>%1 Its kernels are its own, not the encoder&apos;s.</source>
        <translation>%1 Ses noyaux lui sont propres, ce ne sont pas ceux de l&apos;encodeur.</translation>
    </message>
    <message>
        <source>%1 It is told where each maximum was, and so sees more than the code.</source>
        <translation>%1 On lui dit où se trouvait chaque maximum&#xa0;; il voit donc plus que le code.</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>préentraîné</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>Préentraîné</translation>
    </message>
    <message>
        <source>Fine-tuned, old decoder</source>
        <translation>Affiné, ancien décodeur</translation>
    </message>
    <message>
        <source>Fine-tuned, decoder retrained</source>
        <translation>Affiné, décodeur réentraîné</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Chargement des images</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construction du réseau</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>Ouverture de l&apos;essai</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Measuring the untrained network</source>
        <translation>Mesure du réseau non entraîné</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>Mesure du réseau</translation>
    </message>
    <message>
        <source>Measuring the baselines</source>
        <translation>Mesure des références</translation>
    </message>
    <message>
        <source>Measuring the final probes</source>
        <translation>Mesure des sondes finales</translation>
    </message>
    <message>
        <source>The final probes have not been measured</source>
        <translation>Les sondes finales n&apos;ont pas été mesurées</translation>
    </message>
    <message>
        <source>This run diverged; begin a new one</source>
        <translation>Cet essai a divergé&#xa0;; commencez-en un autre</translation>
    </message>
    <message>
        <source>The state of its optimiser was not saved with this run: it goes on with a fresh one.</source>
        <translation>L&apos;état de son optimiseur n&apos;a pas été enregistré avec cet essai&#xa0;: il continue avec un état neuf.</translation>
    </message>
    <message>
        <source>This run cannot be kept against an unexpected end: %1 Training goes on, and keeping it is tried again.</source>
        <translation>Cet essai ne peut pas être protégé d&apos;une fin inattendue&#xa0;: %1 L&apos;apprentissage continue, et la sauvegarde sera retentée.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1</source>
        <translation>Quelque chose s&apos;est mal passé qui n&apos;aurait pas dû&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%</source>
        <translation>Décodeurs au pas %1&#xa0;: %2, %3%</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%, %4 s left</source>
        <translation>Décodeurs au pas %1&#xa0;: %2, %3%, encore %4 s</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%</source>
        <translation>Affinage au pas %1&#xa0;: %2, %3%</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%, %4 s left</source>
        <translation>Affinage au pas %1&#xa0;: %2, %3%, encore %4 s</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%</source>
        <translation>Séparabilité au pas %1&#xa0;: %2, %3%</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%, %4 s left</source>
        <translation>Séparabilité au pas %1&#xa0;: %2, %3%, encore %4 s</translation>
    </message>
    <message>
        <source>making the decoder &quot;%1&quot;</source>
        <translation>création du décodeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>training the decoder &quot;%1&quot;</source>
        <translation>apprentissage du décodeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>measuring the decoder &quot;%1&quot;</source>
        <translation>mesure du décodeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>fitting probes to the features</source>
        <translation>ajustement des sondes aux caractéristiques</translation>
    </message>
    <message>
        <source>fine-tuning with %1 labels, %2 start, seed %3 of %4</source>
        <translation>affinage avec %1 étiquettes, départ %2, graine %3 sur %4</translation>
    </message>
    <message>
        <source>retraining the decoder alone</source>
        <translation>réapprentissage du décodeur seul</translation>
    </message>
    <message>
        <source>probing the features before and after</source>
        <translation>sondage des caractéristiques avant et après</translation>
    </message>
    <message>
        <source>painting original, before, after</source>
        <translation>peinture de l&apos;original, avant, après</translation>
    </message>
    <message>
        <source>measuring %1</source>
        <translation>mesure de %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>as-trained</source>
        <translation>tel qu&apos;entraîné</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>réentraîné</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>peu profond</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profond</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>perturbé</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, %4 epochs, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>On échange les décodeurs, et rien d&apos;autre. Ceux qui sont entraînés apprennent de %1 images d&apos;apprentissage&#xa0;: Adam sur l&apos;erreur quadratique moyenne, taux d&apos;apprentissage %2, lots de %3, %4 époques, graine %5. Le bruit du décodeur perturbé vaut %6 écarts-types de chaque tenseur. %7Les scores portent sur %8 images de test. Pour chaque décodeur, les caractéristiques sont recalculées, celles des images de test dans le même passage que les reconstructions&#xa0;; la somme de contrôle est leur CRC-32. Là où toutes les caractéristiques égalent, bit à bit, celles du premier décodeur, les sondes ajustées alors donnent l&apos;exactitude et ne sont pas ajustées de nouveau. %9</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, 1 epoch, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>On échange les décodeurs, et rien d&apos;autre. Ceux qui sont entraînés apprennent de %1 images d&apos;apprentissage&#xa0;: Adam sur l&apos;erreur quadratique moyenne, taux d&apos;apprentissage %2, lots de %3, 1 époque, graine %5. Le bruit du décodeur perturbé vaut %6 écarts-types de chaque tenseur. %7Les scores portent sur %8 images de test. Pour chaque décodeur, les caractéristiques sont recalculées, celles des images de test dans le même passage que les reconstructions&#xa0;; la somme de contrôle est leur CRC-32. Là où toutes les caractéristiques égalent, bit à bit, celles du premier décodeur, les sondes ajustées alors donnent l&apos;exactitude et ne sont pas ajustées de nouveau. %9</translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, chosen on %2 validation images. </source>
        <translation>Le terme ridge du décodeur linéaire vaut %1 de la variance moyenne des codes, choisi sur %2 images de validation. </translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, fixed for want of validation images. </source>
        <translation>Le terme ridge du décodeur linéaire vaut %1 de la variance moyenne des codes, fixé faute d&apos;images de validation. </translation>
    </message>
    <message>
        <source>The linear decoder is left out: a code of %1 values has normal equations that take too much memory (%2 MB). </source>
        <translation>Le décodeur linéaire est laissé de côté&#xa0;: un code de %1 valeurs a des équations normales qui prennent trop de mémoire (%2 Mo). </translation>
    </message>
    <message>
        <source>A linear head on the top code, cross-entropy, Adam with a learning rate of %1 for all starts, batches of %2, %3 passes over the labelled images but at least %4 batches. %5 Accuracy on %6 test images, mean over %7 seeds (which images are labelled, random weights, order of batches) with 95% t intervals, which leave out the spread between pre-trained networks: there is one. Gains are paired seed by seed. The figure is made with the most labels and the first seed; the decoder is retrained alone for %8 epochs on the images&apos; squared error, from where the old one stood; linear probes by the final protocol.</source>
        <translation>Une tête linéaire sur le code du sommet, entropie croisée, Adam avec un taux d&apos;apprentissage de %1 pour tous les départs, lots de %2, %3 passages sur les images étiquetées mais au moins %4 lots. %5 Exactitude sur %6 images de test, moyenne sur %7 graines (quelles images sont étiquetées, poids aléatoires, ordre des lots) avec intervalles t à 95%, qui laissent de côté la dispersion entre réseaux préentraînés&#xa0;: il n&apos;y en a qu&apos;un. Les gains sont appariés graine par graine. La figure est faite avec le plus d&apos;étiquettes et la première graine&#xa0;; le décodeur seul est réentraîné pendant %8 époques sur l&apos;erreur quadratique des images, à partir de l&apos;ancien&#xa0;; sondes linéaires selon le protocole final.</translation>
    </message>
    <message>
        <source>Of five checkpoints the one that is best on %1 validation images speaks, whose labels are used for that and not counted as budget.</source>
        <translation>De cinq points de contrôle, c&apos;est le meilleur sur %1 images de validation qui compte&#xa0;; leurs étiquettes servent à cela et ne sont pas comptées dans le budget.</translation>
    </message>
    <message>
        <source>There are no validation images to choose a checkpoint on: the last one speaks.</source>
        <translation>Il n&apos;y a pas d&apos;images de validation pour choisir un point de contrôle&#xa0;: c&apos;est le dernier qui compte.</translation>
    </message>
    <message>
        <source>Each representation is measured alike. Linear and k-NN: the final protocol, fitted on %1 training images, tuned on %2 validation images, reported on %3 test images. PCA and LDA are fitted on the training images; LDA sees their labels and is a supervised reference. Fisher ratio (trace of the scatter between classes over that within) on the test images; silhouette and purity of the 10 nearest neighbours (both by cosine) and intrinsic dimension (maximum likelihood, 20 neighbours) on %4 of them. Intervals: 95%, bootstrap over test images. A linear probe can use directions that distances do not show, and more dimensions make it stronger: compare what has the same dimension.</source>
        <translation>Chaque représentation est mesurée de même. Linéaire et k-NN&#xa0;: le protocole final, ajusté sur %1 images d&apos;apprentissage, réglé sur %2 images de validation, donné sur %3 images de test. PCA et LDA sont ajustées sur les images d&apos;apprentissage&#xa0;; LDA voit leurs étiquettes et sert de référence supervisée. Rapport de Fisher (trace de la dispersion entre classes sur celle à l&apos;intérieur) sur les images de test&#xa0;; silhouette et pureté des 10 plus proches voisins (toutes deux par cosinus) et dimension intrinsèque (maximum de vraisemblance, 20 voisins) sur %4 d&apos;entre elles. Intervalles&#xa0;: 95%, bootstrap sur les images de test. Une sonde linéaire peut utiliser des directions que les distances ne montrent pas, et plus de dimensions la renforcent&#xa0;: comparez ce qui a la même dimension.</translation>
    </message>
    <message>
        <source>The encoder is frozen. Probes are fitted on %1 training images and reported on %2 test images. Linear: standardised features, multinomial logistic regression by L-BFGS, %3. k-NN: cosine, k = %4. Intervals: 95%, bootstrap over test images; they do not include the spread between seeds.</source>
        <translation>L&apos;encodeur est figé. Les sondes sont ajustées sur %1 images d&apos;apprentissage et données sur %2 images de test. Linéaire&#xa0;: caractéristiques standardisées, régression logistique multinomiale par L-BFGS, %3. k-NN&#xa0;: cosinus, k = %4. Intervalles&#xa0;: 95%, bootstrap sur les images de test&#xa0;; ils n&apos;incluent pas la dispersion entre graines.</translation>
    </message>
    <message>
        <source>its L2 strength chosen on %1 validation images (%2 here)</source>
        <translation>sa force L2 choisie sur %1 images de validation (ici %2)</translation>
    </message>
    <message>
        <source>its L2 strength fixed at %1 for want of validation images</source>
        <translation>sa force L2 fixée à %1 faute d&apos;images de validation</translation>
    </message>
    <message>
        <source>%1 · linear probe %2% · step %3 of %4</source>
        <translation>%1 · sonde linéaire %2% · pas %3 sur %4</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · pas %2 sur %3</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>How often a run is measured: close together at first, then ever further apart. 0: as often as fits into the share of time below, from 3 times a phase to 20 times a run.</source>
        <translation>Combien de fois un essai est mesuré&#xa0;: serré au début, puis de plus en plus espacé. 0&#xa0;: aussi souvent que le permet la part du temps ci-dessous, de 3 fois par phase à 20 fois par essai.</translation>
    </message>
    <message>
        <source>What part of a run&apos;s time its evaluations may take, where their number is automatic; reckoned from the network&apos;s size, so that the same settings are measured at the same steps everywhere.</source>
        <translation>Quelle part du temps d&apos;un essai ses évaluations peuvent prendre, quand leur nombre est automatique&#xa0;; estimée d&apos;après la taille du réseau, pour que les mêmes réglages soient mesurés partout aux mêmes pas.</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Part du temps</translation>
    </message>
    <message>
        <source>The file %1 holds several pictures, of which the first is taken.</source>
        <translation>Le fichier %1 contient plusieurs images, dont la première est prise.</translation>
    </message>
    <message>
        <source>%1 files hold several pictures, of which the first is taken, such as %2.</source>
        <translation>%1 fichiers contiennent plusieurs images, dont la première est prise, par exemple %2.</translation>
    </message>
    <message>
        <source>The brightest value of all images is %1 of 255: they are nearly black, and may be on another scale.</source>
        <translation>La valeur la plus claire de toutes les images est %1 sur 255 : elles sont presque noires, et peut-être sur une autre échelle.</translation>
    </message>
    <message>
        <source>The folder %1 beside %2 is left out.</source>
        <translation>Le dossier %1 à côté de %2 est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 folders beside %2 are left out, such as %3.</source>
        <translation>%1 dossiers à côté de %2 sont laissés de côté, par exemple %3.</translation>
    </message>
    <message>
        <source>Pictures beside the folder %1 are left out.</source>
        <translation>Les images à côté du dossier %1 sont laissées de côté.</translation>
    </message>
    <message>
        <source>The folder %1 is taken for a class.</source>
        <translation>Le dossier %1 est pris pour une classe.</translation>
    </message>
    <message>
        <source>The pictures are those of the folder %1.</source>
        <translation>Les images sont celles du dossier %1.</translation>
    </message>
    <message>
        <source>Left out, since they hold no numbers: %1.</source>
        <translation>Laissés de côté, car ils ne contiennent pas de nombres : %1.</translation>
    </message>
    <message>
        <source>Saving the run</source>
        <translation>Enregistrement de l’essai</translation>
    </message>
    <message>
        <source>The run was saved without some moments of its past: they were in files that cannot be read any more.</source>
        <translation>L’essai a été enregistré sans certains moments de son passé : ils étaient dans des fichiers qui ne peuvent plus être lus.</translation>
    </message>
    <message>
        <source>The folder %1 is another name of one that is read, and is left out.</source>
        <translation>Le dossier %1 est un autre nom d’un dossier déjà lu ; il est laissé de côté.</translation>
    </message>
    <message>
        <source>The folder %1 is no test part: its pictures are counted with the others of the class.</source>
        <translation>Le dossier %1 n’est pas une partie de test : ses images comptent avec les autres de la classe.</translation>
    </message>
    <message>
        <source>The file %1 is no picture and is left out.</source>
        <translation>Le fichier %1 n’est pas une image ; il est laissé de côté.</translation>
    </message>
    <message>
        <source>A picture beside the folders of the classes is left out.</source>
        <translation>Une image à côté des dossiers des classes est laissée de côté.</translation>
    </message>
    <message>
        <source>The %1 test images have no labels and are left out.</source>
        <translation>Les %1 images de test n’ont pas d’étiquettes ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>The %1 validation images have no labels and are left out.</source>
        <translation>Les %1 images de validation n’ont pas d’étiquettes ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>Left out beside the training images, since their names name no part: %1.</source>
        <translation>Laissés de côté auprès des images d’apprentissage, car leurs noms ne désignent aucune partie : %1.</translation>
    </message>
    <message>
        <source>%1 folders hold no pictures and are left out, such as %2.</source>
        <translation>%1 dossiers ne contiennent pas d’images et sont laissés de côté, par exemple %2.</translation>
    </message>
    <message>
        <source>The link %1 leads to what is in this data set already, and is not followed.</source>
        <translation>Le lien %1 mène à ce qui est déjà dans ce jeu de données ; il n’est pas suivi.</translation>
    </message>
    <message>
        <source>Label pictures beside those that they belong to are left out (%1, such as %2).</source>
        <translation>Les images d’étiquettes à côté de celles auxquelles elles se rapportent sont laissées de côté (%1, par exemple %2).</translation>
    </message>
</context>
<context>
    <name>pitfall::AboutBox</name>
    <message>
        <source>About Pitfall</source>
        <translation>À propos de Pitfall</translation>
    </message>
    <message>
        <source>%1 (PITFALL_THREADS)</source>
        <translation>%1 (PITFALL_THREADS)</translation>
    </message>
    <message>
        <source>%1, one for each core</source>
        <translation>%1, un par cœur</translation>
    </message>
    <message>
        <source>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions do not make good features.&lt;/p&gt;</source>
        <translation>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;Entraînez un auto-encodeur convolutif empilé, regardez-le apprendre, et voyez que de bonnes reconstructions ne font pas de bonnes caractéristiques.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;, 2017, &lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; and &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;. No number shown here is the paper&apos;s.&lt;/p&gt;&lt;p&gt;The authors&apos; framework is &lt;b&gt;N-light-N&lt;/b&gt;, &lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;; the preset of that name follows it. Please cite both.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;D&apos;après &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;, 2017, &lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; et &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;. Aucun nombre montré ici ne vient de l&apos;article.&lt;/p&gt;&lt;p&gt;Le logiciel des auteurs est &lt;b&gt;N-light-N&lt;/b&gt;, &lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;&#xa0;; le préréglage de ce nom le suit. Merci de citer les deux.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;; sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>L&apos;article</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>La machine est examinée …</translation>
    </message>
    <message>
        <source>Citation as BibTeX</source>
        <translation>Citation en BibTeX</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copier le BibTeX</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Threads that train</source>
        <translation>Threads d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 GFLOP/s in one thread</source>
        <translation>%1 GFLOP/s dans un thread</translation>
    </message>
    <message>
        <source>Matrix products are slow here. Install libopenblas0-openmp, and training will be ten times faster.</source>
        <translation>Les produits de matrices sont lents ici. Installez libopenblas0-openmp, et l&apos;apprentissage sera dix fois plus rapide.</translation>
    </message>
    <message>
        <source>%1, kernels for %2</source>
        <translation>%1, noyaux pour %2</translation>
    </message>
</context>
<context>
    <name>pitfall::Annotations</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Noir ou blanc</translation>
    </message>
</context>
<context>
    <name>pitfall::ChangesView</name>
    <message>
        <source>Weights of stage %1</source>
        <translation>Poids de l&apos;étage %1</translation>
    </message>
    <message>
        <source>What units of stage %1 paint</source>
        <translation>Ce que peignent les unités de l&apos;étage %1</translation>
    </message>
    <message>
        <source>Activations of the units</source>
        <translation>Activations des unités</translation>
    </message>
    <message>
        <source>Nothing has been shown yet.</source>
        <translation>Rien n&apos;a encore été montré.</translation>
    </message>
    <message>
        <source>Step %1. The next batch will show what it changes.</source>
        <translation>Pas %1. Le prochain lot montrera ce qu&apos;il change.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Batches %1 to %2</source>
        <translation>Lots %1 à %2</translation>
    </message>
    <message>
        <source>loss of the batch %1</source>
        <translation>perte du lot %1</translation>
    </message>
    <message>
        <source>weights moved by up to %1</source>
        <translation>poids déplacés de %1 au plus</translation>
    </message>
    <message>
        <source>units changed by up to %1</source>
        <translation>unités changées de %1 au plus</translation>
    </message>
    <message>
        <source>activations by up to %1</source>
        <translation>activations de %1 au plus</translation>
    </message>
    <message>
        <source>error of this image %1</source>
        <translation>erreur de cette image %1</translation>
    </message>
    <message>
        <source>change: up to ±%1</source>
        <translation>changement&#xa0;: jusqu&apos;à ±%1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>error
%1
→ %2</source>
        <translation>erreur
%1
→ %2</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ moins</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ plus</translation>
    </message>
    <message>
        <source>One batch at a time</source>
        <translation>Un lot à la fois</translation>
    </message>
    <message>
        <source>What each batch changes will be shown here: weights, activations, and the error.</source>
        <translation>Ici sera montré ce que change chaque lot&#xa0;: poids, activations et erreur.</translation>
    </message>
    <message>
        <source>What one batch changes</source>
        <translation>Ce que change un lot</translation>
    </message>
</context>
<context>
    <name>pitfall::ClassLegend</name>
    <message>
        <source>Click to hide or show this class.</source>
        <translation>Cliquez pour masquer ou montrer cette classe.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::ConfusionMatrix</name>
    <message>
        <source>rows: class · columns: taken for</source>
        <translation>lignes&#xa0;: classe · colonnes&#xa0;: prise pour</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>ligne prise pour colonne</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconnu</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 pris pour %2</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%1 images sur %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetList</name>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 présents</translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation>%1 à obtenir</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetLook</name>
    <message>
        <source>training</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>without labels</source>
        <translation>sans étiquettes</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>%1-channel</source>
        <translation>%1 canaux</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>sans étiquettes</translation>
    </message>
    <message>
        <source>%1 training and %2 test images, %3×%4 %5 pixels, %6.</source>
        <translation>%1 images d&apos;apprentissage et %2 de test, %3×%4 pixels (%5), %6.</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetManager</name>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a data set that is one file, or one of its files: an archive, IDX, MAT, NumPy …</source>
        <translation>Ouvrir un jeu de données qui est un fichier, ou l&apos;un de ses fichiers&#xa0;: archive, IDX, MAT, NumPy …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a data set that is a folder: of its files, or of images in one folder a class</source>
        <translation>Ouvrir un jeu de données qui est un dossier&#xa0;: de ses fichiers, ou d&apos;images, un dossier par classe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen one off this list; its files stay where they are</source>
        <translation>Retirer l&apos;élément choisi de cette liste&#xa0;; ses fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>An address near you that has NAME/FILE for each file, asked instead of the public ones; checksums are compared all the same</source>
        <translation>Une adresse près de vous qui a NOM/FICHIER pour chaque fichier, consultée au lieu des adresses publiques&#xa0;; les sommes de contrôle sont comparées quand même</translation>
    </message>
    <message>
        <source>Progress of getting a data set</source>
        <translation>Progression de l&apos;obtention d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>Pour le prochain essai</translation>
    </message>
    <message>
        <source>Put this data set into the experiment; the run that is there stays as it is</source>
        <translation>Mettre ce jeu de données dans l&apos;expérience&#xa0;; l&apos;essai en place reste comme il est</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Getting a data set goes on meanwhile</source>
        <translation>L&apos;obtention d&apos;un jeu de données continue entre-temps</translation>
    </message>
    <message>
        <source>Looking into it… %1 of %2</source>
        <translation>Examen en cours… %1 sur %2</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Choose one on the left to see what is in it. A file or a folder of your own can be opened below the list, or dropped onto the window; it is recognised by what is in it.</source>
        <translation>Choisissez-en un à gauche pour voir ce qu&apos;il contient. Un fichier ou un dossier à vous s&apos;ouvre sous la liste, ou en le déposant sur la fenêtre&#xa0;; il est reconnu à son contenu.</translation>
    </message>
    <message>
        <source>

Get transfers %1 and compares the checksums with the published ones.

Without a network: %2.</source>
        <translation>

«&#xa0;Obtenir&#xa0;» transfère %1 et compare les sommes de contrôle à celles qui sont publiées.

Sans réseau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>

Open its file or folder, below the list.</source>
        <translation>

Ouvrez son fichier ou son dossier, sous la liste.</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>Ouvrir le fichier d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>Ouvrir le dossier d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Address that has NAME/FILE for each file, such as https://data.example.org/pitfall
Empty: the public addresses.</source>
        <translation>Adresse qui a NOM/FICHIER pour chaque fichier, par exemple https://data.example.org/pitfall
Vide&#xa0;: les adresses publiques.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>Décompression de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on getting</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Transfer it from where it is published, or from the mirror</source>
        <translation>Le transférer d&apos;où il est publié, ou du miroir</translation>
    </message>
    <message>
        <source>What has come of %1 stays, to go on from</source>
        <translation>Ce qui est arrivé de %1 reste, pour continuer de là</translation>
    </message>
    <message>
        <source>From the public addresses (&lt;a href=&apos;mirror&apos;&gt;use a mirror…&lt;/a&gt;)</source>
        <translation>Des adresses publiques (&lt;a href=&apos;mirror&apos;&gt;utiliser un miroir…&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>From the mirror %1 (&lt;a href=&apos;mirror&apos;&gt;change…&lt;/a&gt;)</source>
        <translation>Du miroir %1 (&lt;a href=&apos;mirror&apos;&gt;changer…&lt;/a&gt;)</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetWiring</name>
    <message>
        <source>Data sets…</source>
        <translation>Jeux de données…</translation>
    </message>
    <message>
        <source>Open data set&apos;s file…</source>
        <translation>Ouvrir le fichier d&apos;un jeu de données…</translation>
    </message>
    <message>
        <source>Open data set&apos;s folder…</source>
        <translation>Ouvrir le dossier d&apos;un jeu de données…</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>Ouvrir le fichier d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>Ouvrir le dossier d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>%1 is for the next run; the one that is there goes on as it is.</source>
        <translation>%1 vaut pour le prochain essai&#xa0;; celui qui est en place continue comme il est.</translation>
    </message>
    <message>
        <source>%1 does not go with these settings yet: %2</source>
        <translation>%1 ne va pas encore avec ces réglages&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::DecodersView</name>
    <message>
        <source> Among the decoders that were trained: %1.</source>
        <translation> Parmi les décodeurs entraînés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>sonde linéaire %1</translation>
    </message>
    <message>
        <source>k-NN %1</source>
        <translation>k-NN %1</translation>
    </message>
    <message>
        <source>features&apos; checksum %1</source>
        <translation>somme de contrôle des caractéristiques %1</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>The encoder stays as it is, and different decoders learn to paint from its codes: as trained, retrained, linear, shallow, deep, untrained, perturbed. The error changes from decoder to decoder; the features, and what a probe makes of them, cannot.</source>
        <translation>L&apos;encodeur reste comme il est, et différents décodeurs apprennent à peindre à partir de ses codes&#xa0;: tel qu&apos;entraîné, réentraîné, linéaire, peu profond, profond, non entraîné, perturbé. L&apos;erreur change d&apos;un décodeur à l&apos;autre&#xa0;; les caractéristiques, et ce qu&apos;en fait une sonde, ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Score that is compared</source>
        <translation>Score comparé</translation>
    </message>
    <message>
        <source>The reconstruction score that is drawn beside the pictures.</source>
        <translation>Le score de reconstruction dessiné à côté des images.</translation>
    </message>
    <message>
        <source>Reconstructions by different decoders</source>
        <translation>Reconstructions par différents décodeurs</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>, a factor of %1</source>
        <translation>, un facteur %1</translation>
    </message>
    <message>
        <source>The features are not the same with every decoder, which must not be: the encoder has changed</source>
        <translation>Les caractéristiques ne sont pas les mêmes avec chaque décodeur, ce qui ne doit pas être&#xa0;: l&apos;encodeur a changé</translation>
    </message>
    <message>
        <source>Same features (checksum %1)</source>
        <translation>Mêmes caractéristiques (somme de contrôle %1)</translation>
    </message>
    <message>
        <source>Same features (checksum %1), same accuracy (linear probe %2, k-NN %3)</source>
        <translation>Mêmes caractéristiques (somme de contrôle %1), même exactitude (sonde linéaire %2, k-NN %3)</translation>
    </message>
    <message>
        <source>Same features (checksum %1), but not the same accuracy, which must not be</source>
        <translation>Mêmes caractéristiques (somme de contrôle %1), mais pas la même exactitude, ce qui ne doit pas être</translation>
    </message>
</context>
<context>
    <name>pitfall::EditHistory</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::ExperimentPanel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Data sets: look into them, get them, open your own (Ctrl+D)</source>
        <translation>Jeux de données&#xa0;: les examiner, les obtenir, ouvrir les vôtres (Ctrl+D)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>&lt;p&gt;Variance between the mean pictures of the classes over the variance of all training pictures (η²), summed over pixels. The rest is nuisance to whoever wants to know the class, and is what a reconstruction error is mostly about.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Variance entre les images moyennes des classes divisée par la variance de toutes les images d&apos;apprentissage (η²), sommée sur les pixels. Le reste est nuisance pour qui veut connaître la classe, et c&apos;est surtout de lui qu&apos;il s&apos;agit dans une erreur de reconstruction.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;•&lt;/b&gt; Takes effect with the next run</source>
        <translation>&lt;b&gt;•&lt;/b&gt; Prend effet au prochain essai</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Start anew with these settings (Ctrl+N)</source>
        <translation>Recommencer avec ces réglages (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1% of the pixel variance carries the class (this run)</source>
        <translation>%1% de la variance des pixels porte la classe (cet essai)</translation>
    </message>
    <message>
        <source>→ conv %1×%1</source>
        <translation>→ conv %1×%1</translation>
    </message>
    <message>
        <source> → %1 → pool %2</source>
        <translation> → %1 → pool %2</translation>
    </message>
    <message>
        <source>code %1 (%2% of the input), %3 parameters</source>
        <translation>code %1 (%2% de l&apos;entrée), %3 paramètres</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>Ces images n&apos;ont pas d&apos;étiquettes&#xa0;: il n&apos;y a pas de classes à distinguer.</translation>
    </message>
</context>
<context>
    <name>pitfall::FactsBar</name>
    <message>
        <source>Key facts</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>No run yet: press Space to begin.</source>
        <translation>Pas encore d&apos;essai&#xa0;: appuyez sur Espace pour commencer.</translation>
    </message>
</context>
<context>
    <name>pitfall::FeatureMapView</name>
    <message>
        <source>Stage whose features are shown</source>
        <translation>Étage dont les caractéristiques sont montrées</translation>
    </message>
    <message>
        <source>The features shown are the code of this stage.</source>
        <translation>Les caractéristiques montrées sont le code de cet étage.</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>étage actuel</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>Comment la carte est faite</translation>
    </message>
    <message>
        <source>PCA: the two directions of largest variance, at once. t-SNE: neighbours stay neighbours; it moves until it settles.</source>
        <translation>PCA&#xa0;: les deux directions de plus grande variance, tout de suite. t-SNE&#xa0;: les voisins restent voisins&#xa0;; elle bouge jusqu&apos;à se stabiliser.</translation>
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
        <translation>Options</translation>
    </message>
    <message>
        <source>Number of images, colours, selecting, and how t-SNE goes on.</source>
        <translation>Nombre d&apos;images, couleurs, sélection, et la suite de t-SNE.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>A second map beside this one, of other features; or away with it.</source>
        <translation>Une deuxième carte à côté de celle-ci, d&apos;autres caractéristiques&#xa0;; ou la retirer.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>See all points again (double click, or the key 0).</source>
        <translation>Revoir tous les points (double clic, ou la touche 0).</translation>
    </message>
    <message>
        <source>No features yet</source>
        <translation>Pas encore de caractéristiques</translation>
    </message>
    <message>
        <source>Test images will appear here as points, near each other where the network&apos;s features are alike.
Press Run to begin.</source>
        <translation>Les images de test apparaîtront ici comme des points, proches les uns des autres là où les caractéristiques du réseau se ressemblent.
Appuyez sur «&#xa0;Lancer&#xa0;» pour commencer.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>PC 1 (%1 of variance)</source>
        <translation>CP 1 (%1 de la variance)</translation>
    </message>
    <message>
        <source>PC 2 (%1 of variance)</source>
        <translation>CP 2 (%1 de la variance)</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>rappel %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>stabilisée</translation>
    </message>
    <message>
        <source>moving (%1)</source>
        <translation>en mouvement (%1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 choisies</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>moyenne %1 %2</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconnues</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>Carte 2</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>PC 1</source>
        <translation>CP 1</translation>
    </message>
    <message>
        <source>PC 2</source>
        <translation>CP 2</translation>
    </message>
    <message>
        <source>Test images as points: %1</source>
        <translation>Images de test en points&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::FieldEditor</name>
    <message>
        <source>From %1 to %2 %3</source>
        <translation>De %1 à %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>comme installé</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Not here yet; Data sets… (Ctrl+D) gets it, or opens its folder.</source>
        <translation>Pas encore là&#xa0;; «&#xa0;Jeux de données…&#xa0;» (Ctrl+D) l&apos;obtient, ou ouvre son dossier.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>pitfall::FiltersView</name>
    <message>
        <source>Stage whose units are shown</source>
        <translation>Étage dont les unités sont montrées</translation>
    </message>
    <message>
        <source>The stage whose units are shown.</source>
        <translation>L&apos;étage dont les unités sont montrées.</translation>
    </message>
    <message>
        <source>Kernels or decoded units</source>
        <translation>Noyaux ou unités décodées</translation>
    </message>
    <message>
        <source>Kernels (first stage only), or what the decoders make of each unit alone.</source>
        <translation>Noyaux (premier étage seulement), ou ce que les décodeurs font de chaque unité seule.</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>noyaux</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>décodées</translation>
    </message>
    <message>
        <source>Order of units</source>
        <translation>Ordre des unités</translation>
    </message>
    <message>
        <source>In the order of the network, or the most used units first.</source>
        <translation>Dans l&apos;ordre du réseau, ou les unités les plus utilisées d&apos;abord.</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>par numéro</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>par usage</translation>
    </message>
    <message>
        <source>Answers of the units to image %1: %2</source>
        <translation>Réponses des unités à l&apos;image %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morte</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Pas encore de filtres</translation>
    </message>
    <message>
        <source>What each unit of a stage looks for will appear here, with units that are dead or say the same as another.
Press Run to begin.</source>
        <translation>Ici apparaîtra ce que cherche chaque unité d&apos;un étage, avec les unités mortes ou qui disent la même chose qu&apos;une autre.
Appuyez sur «&#xa0;Lancer&#xa0;» pour commencer.</translation>
    </message>
    <message>
        <source>%1 of %2 units. </source>
        <translation>%1 unités sur %2. </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Kernels of stage %1, %2×%3: black −%4, mid grey 0, white %4</source>
        <translation>Noyaux de l&apos;étage %1, %2×%3&#xa0;: noir −%4, gris moyen 0, blanc %4</translation>
    </message>
    <message>
        <source>Units of stage %1, each decoded alone: black %2, white %3</source>
        <translation>Unités de l&apos;étage %1, chacune décodée seule&#xa0;: noir %2, blanc %3</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <translation>noir %1, blanc %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>variance %1</source>
        <translation>variance %1</translation>
    </message>
    <message>
        <source>%1 of all variance</source>
        <translation>%1 de toute la variance</translation>
    </message>
    <message>
        <source>dead: hardly ever changes</source>
        <translation>morte&#xa0;: ne change presque jamais</translation>
    </message>
    <message>
        <source>same as unit %1</source>
        <translation>comme l&apos;unité %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message>
        <source>, %1 dead</source>
        <translation>, %1 mortes</translation>
    </message>
    <message>
        <source>, none dead</source>
        <translation>, aucune morte</translation>
    </message>
    <message>
        <source>, 1 duplicate</source>
        <translation>, 1 doublon</translation>
    </message>
    <message>
        <source>, %1 duplicates</source>
        <translation>, %1 doublons</translation>
    </message>
</context>
<context>
    <name>pitfall::FineTuningView</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>most with %1, </source>
        <translation>surtout avec %1, </translation>
    </message>
    <message>
        <source>Pre-training helps with %1 labels</source>
        <translation>Le préapprentissage aide avec %1 étiquettes</translation>
    </message>
    <message>
        <source>Pre-training does harm with %1 labels</source>
        <translation>Le préapprentissage nuit avec %1 étiquettes</translation>
    </message>
    <message>
        <source>With %1 labels no difference between pre-trained and random weights can be told: every interval holds 0.</source>
        <translation>Avec %1 étiquettes, aucune différence entre poids préentraînés et aléatoires ne peut être établie&#xa0;: chaque intervalle contient 0.</translation>
    </message>
    <message>
        <source>With %1 no difference can be told.</source>
        <translation>Avec %1, aucune différence ne peut être établie.</translation>
    </message>
    <message>
        <source>Fine-tuning: accuracy %1 → %2; MSE %3 → %4 with the old decoder, %5 once it is retrained.</source>
        <translation>Affinage&#xa0;: exactitude %1 → %2&#xa0;; MSE %3 → %4 avec l&apos;ancien décodeur, %5 une fois réentraîné.</translation>
    </message>
    <message>
        <source>Regret, stage %1: </source>
        <translation>Regret, étage %1&#xa0;: </translation>
    </message>
    <message>
        <source>the checkpoint of lowest error (step %1) is the one with the best probe too.</source>
        <translation>le point de contrôle d&apos;erreur minimale (pas %1) est aussi celui de la meilleure sonde.</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>coûte %1</translation>
    </message>
    <message>
        <source>gains rather than costs: %1</source>
        <translation>rapporte plutôt que de coûter&#xa0;: %1</translation>
    </message>
    <message>
        <source>costs nothing that can be told from 0: %1</source>
        <translation>ne coûte rien qu&apos;on puisse distinguer de 0&#xa0;: %1</translation>
    </message>
    <message>
        <source>keeping the checkpoint of lowest error (step %1) instead of the best probe&apos;s (step %2) </source>
        <translation>garder le point de contrôle d&apos;erreur minimale (pas %1) plutôt que celui de la meilleure sonde (pas %2) </translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>sonde linéaire %1</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>A classifier is put on the encoder and both are trained with few and with many labels, from the pre-trained weights, from random ones, and with the encoder frozen. Does pre-training help? And what do decoders make of the code afterwards?</source>
        <translation>On pose un classifieur sur l&apos;encodeur et on entraîne les deux avec peu et avec beaucoup d&apos;étiquettes, à partir des poids préentraînés, de poids aléatoires, et avec l&apos;encodeur figé. Le préapprentissage aide-t-il&#xa0;? Et que font ensuite les décodeurs du code&#xa0;?</translation>
    </message>
    <message>
        <source>Reconstructions: original, before and after retraining the decoder</source>
        <translation>Reconstructions&#xa0;: original, avant et après réapprentissage du décodeur</translation>
    </message>
</context>
<context>
    <name>pitfall::Help</name>
    <message>
        <source>Auto-encoder</source>
        <translation>Auto-encodeur</translation>
    </message>
    <message>
        <source>&lt;p&gt;A network that squeezes a picture into a code and paints it again from the code. It is trained to paint well. That the code is then also good for telling what is in the picture is a hope, not a consequence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un réseau qui comprime une image en un code et la repeint à partir du code. Il est entraîné à bien peindre. Que le code soit alors aussi bon pour dire ce qu&apos;il y a sur l&apos;image est un espoir, non une conséquence.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>minimise Σ loss(a, g(f(a)))</source>
        <translation>minimiser Σ perte(a, g(f(a)))</translation>
    </message>
    <message>
        <source>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</source>
        <translation>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</translation>
    </message>
    <message>
        <source>Probes: how accuracy is measured</source>
        <translation>Sondes&#xa0;: comment l&apos;exactitude est mesurée</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen. A simple classifier, the probe, is fitted to the features of training images, its strength is chosen on validation images, and what is shown is measured on test images; no image is in two of them. &lt;i&gt;Live&lt;/i&gt; probes look at fewer images than the &lt;i&gt;final&lt;/i&gt; one.&lt;/p&gt;&lt;p&gt;k-NN asks what lies near what. The linear probe asks whether a flat cut separates the classes; it may use directions that distances do not show, and gets stronger with every dimension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;L&apos;encodeur est figé. Un classifieur simple, la sonde, est ajusté aux caractéristiques d&apos;images d&apos;apprentissage, sa force est choisie sur des images de validation, et ce qui est montré est mesuré sur des images de test&#xa0;; aucune image n&apos;est dans deux d&apos;entre elles. Les sondes &lt;i&gt;directes&lt;/i&gt; regardent moins d&apos;images que la &lt;i&gt;finale&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;k-NN demande ce qui est près de quoi. La sonde linéaire demande si une coupe plane sépare les classes&#xa0;; elle peut utiliser des directions que les distances ne montrent pas, et se renforce à chaque dimension.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alain and Bengio 2016; Wu et al. 2018.</source>
        <translation>Alain et Bengio 2016&#xa0;; Wu et al. 2018.</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>&lt;p&gt;Accuracies that a network should be compared with, measured with the same probes: &lt;i&gt;chance&lt;/i&gt;; &lt;i&gt;raw pixels&lt;/i&gt;, without any network; &lt;i&gt;PCA&lt;/i&gt; with as many dimensions as the code; and the same network &lt;i&gt;untrained&lt;/i&gt;. If the trained network is not above them, training has not helped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Exactitudes auxquelles comparer un réseau, mesurées avec les mêmes sondes&#xa0;: le &lt;i&gt;hasard&lt;/i&gt;&#xa0;; les &lt;i&gt;pixels bruts&lt;/i&gt;, sans aucun réseau&#xa0;; &lt;i&gt;PCA&lt;/i&gt; avec autant de dimensions que le code&#xa0;; et le même réseau &lt;i&gt;non entraîné&lt;/i&gt;. Si le réseau entraîné n&apos;est pas au-dessus, l&apos;apprentissage n&apos;a pas aidé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C3.</source>
        <translation>Alberti et al., 2017, affirmation C3.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95%</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the number would move with other test images: the images are drawn anew, with replacement, many times, and the middle 95% of what comes out is shown. It says nothing of other networks: for those, train several seeds, or a study.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De combien le nombre bougerait avec d&apos;autres images de test&#xa0;: les images sont retirées de nombreuses fois, avec remise, et l&apos;on montre les 95% du milieu. Cela ne dit rien d&apos;autres réseaux&#xa0;: pour eux, entraînez plusieurs graines, ou une étude.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>[q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;] of θ* over B resamples</source>
        <translation>[q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;] de θ* sur B tirages</translation>
    </message>
    <message>
        <source>Efron 1979.</source>
        <translation>Efron 1979.</translation>
    </message>
    <message>
        <source>How far a map can be believed</source>
        <translation>Jusqu&apos;où croire une carte</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;i&gt;Recall&lt;/i&gt; is the share of each point&apos;s ten nearest neighbours in the features that are also among its ten nearest in the map. What is near in a map with a recall of 30% is mostly not what is near in the features.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le &lt;i&gt;rappel&lt;/i&gt; est la part des dix plus proches voisins de chaque point dans les caractéristiques qui sont aussi parmi ses dix plus proches sur la carte. Ce qui est proche sur une carte au rappel de 30% ne l&apos;est le plus souvent pas dans les caractéristiques.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>recall = mean |N&lt;sub&gt;10&lt;/sub&gt;(features) ∩ N&lt;sub&gt;10&lt;/sub&gt;(map)| / 10</source>
        <translation>rappel = moyenne |N&lt;sub&gt;10&lt;/sub&gt;(caractéristiques) ∩ N&lt;sub&gt;10&lt;/sub&gt;(carte)| / 10</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>&lt;p&gt;What it costs in accuracy to keep the moment of lowest error instead of the one whose probe is best on validation images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce que coûte en exactitude de garder le moment d&apos;erreur minimale au lieu de celui dont la sonde est la meilleure sur les images de validation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>regret = accuracy(best by probe) − accuracy(best by error)</source>
        <translation>regret = exactitude(meilleur par la sonde) − exactitude(meilleur par l&apos;erreur)</translation>
    </message>
    <message>
        <source>Claim C8 of Alberti et al., 2017.</source>
        <translation>Affirmation C8 d&apos;Alberti et al., 2017.</translation>
    </message>
    <message>
        <source>Run, Pause</source>
        <translation>Lancer, Pause</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains the run that is there, or pauses it. A run that has not begun takes over what was changed on the left; one that has finished is begun again. Key: Space.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne l&apos;essai en place, ou le suspend. Un essai qui n&apos;a pas commencé reprend ce qui a été changé à gauche&#xa0;; un essai terminé recommence. Touche&#xa0;: Espace.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step of training: the error of a batch of images, its gradient, and a step of the optimiser. Then it pauses. Keys: B, or the full stop.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un pas d&apos;apprentissage&#xa0;: l&apos;erreur d&apos;un lot d&apos;images, son gradient, et un pas de l&apos;optimiseur. Puis pause. Touches&#xa0;: B, ou le point.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>w ← w − η · ∂L/∂w</source>
        <translation>w ← w − η · ∂L/∂w</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains until every training image has been seen once more, then pauses. Key: E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne jusqu&apos;à ce que chaque image d&apos;apprentissage ait été vue une fois de plus, puis pause. Touche&#xa0;: E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins anew with the settings on the left; the old path stays on the plot. Ctrl+N.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Recommence avec les réglages de gauche&#xa0;; l&apos;ancien chemin reste sur le graphique. Ctrl+N.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&lt;p&gt;Experiments that come with Pitfall. Choosing one changes the settings on the left; a run that has begun is not thrown away for it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Expériences fournies avec Pitfall. En choisir une change les réglages de gauche&#xa0;; un essai commencé n&apos;est pas jeté pour autant.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>&lt;p&gt;What can be learned from: what of it is here, how to get what is not, and a look before training. Files and folders of your own are recognised by what is in them, also when they are dropped onto the window. Ctrl+D.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce dont on peut apprendre&#xa0;: ce qui en est là, comment obtenir le reste, et un coup d&apos;œil avant l&apos;apprentissage. Vos fichiers et dossiers sont reconnus à leur contenu, même déposés sur la fenêtre. Ctrl+D.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the training moment by moment, from its beginning. Ctrl+P.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Montre l&apos;apprentissage moment par moment, depuis son début. Ctrl+P.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>&lt;p&gt;Back to what happens now. Ctrl+End.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Revient à ce qui se passe maintenant. Ctrl+Fin.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins another run from the moment that is looked at, with that network, the same images and the settings on the left. Its optimiser begins afresh.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Commence un autre essai à partir du moment regardé, avec ce réseau, les mêmes images et les réglages de gauche. Son optimiseur repart de zéro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>&lt;p&gt;The numbers behind a view, to be read, sorted and copied into a spreadsheet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les nombres derrière une vue, à lire, trier et copier dans un tableur.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(conv(code&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;), decoded by a transposed convolution of the same geometry</source>
        <translation>code&lt;sub&gt;k&lt;/sub&gt; = f(conv(code&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;), décodé par une convolution transposée de même géométrie</translation>
    </message>
    <message>
        <source>Masci et al. 2011; N-light-N, the authors&apos; framework.</source>
        <translation>Masci et al. 2011&#xa0;; N-light-N, le logiciel des auteurs.</translation>
    </message>
    <message>
        <source>code = channels × height × width values</source>
        <translation>code = canaux × hauteur × largeur valeurs</translation>
    </message>
    <message>
        <source>weights of a stage = channels&lt;sub&gt;in&lt;/sub&gt; × channels&lt;sub&gt;out&lt;/sub&gt; × kernel²</source>
        <translation>poids d&apos;un étage = canaux&lt;sub&gt;entrée&lt;/sub&gt; × canaux&lt;sub&gt;sortie&lt;/sub&gt; × noyau²</translation>
    </message>
    <message>
        <source>size&lt;sub&gt;out&lt;/sub&gt; = ⌊(size&lt;sub&gt;in&lt;/sub&gt; + 2 · padding − kernel) / stride⌋ + 1</source>
        <translation>taille&lt;sub&gt;sortie&lt;/sub&gt; = ⌊(taille&lt;sub&gt;entrée&lt;/sub&gt; + 2 · remplissage − noyau) / pas⌋ + 1</translation>
    </message>
    <message>
        <source>ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoid 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · soft sign s/(1 + |s|) · linear s</source>
        <translation>ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoïde 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · softsign s/(1 + |s|) · linéaire s</translation>
    </message>
    <message>
        <source>Soft sign is N-light-N&apos;s.</source>
        <translation>Softsign vient de N-light-N.</translation>
    </message>
    <message>
        <source>p = max over a window of pool × pool</source>
        <translation>p = max sur une fenêtre de pool × pool</translation>
    </message>
    <message>
        <source>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</source>
        <translation>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</translation>
    </message>
    <message>
        <source>same: ⌊kernel / 2⌋ zeros on each side · valid: none</source>
        <translation>same&#xa0;: ⌊noyau / 2⌋ zéros de chaque côté · valid&#xa0;: aucun</translation>
    </message>
    <message>
        <source>LDA: Fisher 1936. Random features: Saxe et al. 2011.</source>
        <translation>LDA&#xa0;: Fisher 1936. Caractéristiques aléatoires&#xa0;: Saxe et al. 2011.</translation>
    </message>
    <message>
        <source>decoder weights = encoder weightsᵀ</source>
        <translation>poids du décodeur = poids de l&apos;encodeurᵀ</translation>
    </message>
    <message>
        <source>Vincent et al. 2010.</source>
        <translation>Vincent et al. 2010.</translation>
    </message>
    <message>
        <source>averaged: the sum at a pixel, divided by how many patches cover it</source>
        <translation>moyenne&#xa0;: la somme en un pixel, divisée par le nombre d&apos;imagettes qui le couvrent</translation>
    </message>
    <message>
        <source>Greedy: Hinton and Salakhutdinov 2006; Bengio et al. 2007.</source>
        <translation>Glouton&#xa0;: Hinton et Salakhutdinov 2006&#xa0;; Bengio et al. 2007.</translation>
    </message>
    <message>
        <source>MSE mean (a − â)² · MAE mean |a − â| · cross-entropy −mean [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</source>
        <translation>MSE moyenne (a − â)² · MAE moyenne |a − â| · entropie croisée −moyenne [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</translation>
    </message>
    <message>
        <source>SSIM: Wang et al. 2004.</source>
        <translation>SSIM&#xa0;: Wang et al. 2004.</translation>
    </message>
    <message>
        <source>SGD: v ← μ v + g, w ← w − η v · Adam: w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;), with m ← 0.9 m + 0.1 g and v ← 0.999 v + 0.001 g²</source>
        <translation>SGD&#xa0;: v ← μ v + g, w ← w − η v · Adam&#xa0;: w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;), avec m ← 0.9 m + 0.1 g et v ← 0.999 v + 0.001 g²</translation>
    </message>
    <message>
        <source>Adam: Kingma and Ba 2015.</source>
        <translation>Adam&#xa0;: Kingma et Ba 2015.</translation>
    </message>
    <message>
        <source>η in w ← w − η · step</source>
        <translation>η dans w ← w − η · pas</translation>
    </message>
    <message>
        <source>μ in v ← μ v + g</source>
        <translation>μ dans v ← μ v + g</translation>
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
        <translation>L = erreur + λ · moyenne |code|</translation>
    </message>
    <message>
        <source>the encoder sees a + ε, ε ~ N(0, sd²); the decoder is to paint a</source>
        <translation>l&apos;encodeur voit a + ε, ε ~ N(0, σ²)&#xa0;; le décodeur doit peindre a</translation>
    </message>
    <message>
        <source>Denoising auto-encoders: Vincent et al. 2008, 2010.</source>
        <translation>Auto-encodeurs débruiteurs&#xa0;: Vincent et al. 2008, 2010.</translation>
    </message>
    <message>
        <source>the encoder sees a · m, with m = 0 for that share of the values</source>
        <translation>l&apos;encodeur voit a · m, avec m = 0 pour cette part des valeurs</translation>
    </message>
    <message>
        <source>Vincent et al. 2008, 2010.</source>
        <translation>Vincent et al. 2008, 2010.</translation>
    </message>
    <message>
        <source>L = error + λ · cross-entropy(probe(code), class)</source>
        <translation>L = erreur + λ · entropie croisée(sonde(code), classe)</translation>
    </message>
    <message>
        <source>After Balestriero and LeCun 2024. It uses labels: a guided network is not unsupervised.</source>
        <translation>D&apos;après Balestriero et LeCun 2024. Il utilise des étiquettes&#xa0;: un réseau guidé n&apos;est pas non supervisé.</translation>
    </message>
    <message>
        <source>a neighbour of cosine s votes with exp(s / T)</source>
        <translation>un voisin de cosinus s vote avec exp(s / T)</translation>
    </message>
    <message>
        <source>Wu et al. 2018.</source>
        <translation>Wu et al. 2018.</translation>
    </message>
    <message>
        <source>T in exp(s / T)</source>
        <translation>T dans exp(s / T)</translation>
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
        <translation>PSNR = 10 log&lt;sub&gt;10&lt;/sub&gt;(1 / MSE) dB, au plus 100</translation>
    </message>
    <message>
        <source>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;)), in a Gaussian window of 11 pixels</source>
        <translation>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;)), dans une fenêtre gaussienne de 11 pixels</translation>
    </message>
    <message>
        <source>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</source>
        <translation>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</translation>
    </message>
    <message>
        <source>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂ over the channels of a pixel</source>
        <translation>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂ sur les canaux d&apos;un pixel</translation>
    </message>
    <message>
        <source>N-light-N, github.com/seuretm/N-light-N.</source>
        <translation>N-light-N, github.com/seuretm/N-light-N.</translation>
    </message>
    <message>
        <source>SOID = (100/n) Σ (η a + ω − b)², with η and ω of least squares</source>
        <translation>SOID = (100/n) Σ (η a + ω − b)², avec η et ω des moindres carrés</translation>
    </message>
    <message>
        <source>N-light-N, corrected: zero for b = 0.5 a + 0.3.</source>
        <translation>N-light-N, corrigé&#xa0;: nul pour b = 0.5 a + 0.3.</translation>
    </message>
    <message>
        <source>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</source>
        <translation>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</translation>
    </message>
    <message>
        <source>N-light-N, corrected: the sign is kept.</source>
        <translation>N-light-N, corrigé&#xa0;: le signe est gardé.</translation>
    </message>
    <message>
        <source>ΔE*&lt;sub&gt;94&lt;/sub&gt; in Lab (D65, sRGB), mean over pixels</source>
        <translation>ΔE*&lt;sub&gt;94&lt;/sub&gt; dans Lab (D65, sRGB), moyenne sur les pixels</translation>
    </message>
    <message>
        <source>CIE 116-1995; N-light-N, corrected.</source>
        <translation>CIE 116-1995&#xa0;; N-light-N, corrigé.</translation>
    </message>
    <message>
        <source>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d), d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;, C the covariance of both images&apos; pixels</source>
        <translation>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d), d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;, C la covariance des pixels des deux images</translation>
    </message>
    <message>
        <source>Mahalanobis 1936; N-light-N.</source>
        <translation>Mahalanobis 1936&#xa0;; N-light-N.</translation>
    </message>
    <message>
        <source>η = Σ (b − ω) a / Σ a², ω = mean(b − a)</source>
        <translation>η = Σ (b − ω) a / Σ a², ω = moyenne(b − a)</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: not invariant to scale and offset.</source>
        <translation>N-light-N, à la lettre&#xa0;: pas invariant par échelle et décalage.</translation>
    </message>
    <message>
        <source>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</source>
        <translation>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: a negative is perfect.</source>
        <translation>N-light-N, à la lettre&#xa0;: un négatif est parfait.</translation>
    </message>
    <message>
        <source>Σ over pixels of ΔE*&lt;sub&gt;94&lt;/sub&gt;, of values in [−1, 1] taken for 0 … 255</source>
        <translation>Σ sur les pixels de ΔE*&lt;sub&gt;94&lt;/sub&gt;, de valeurs dans [−1, 1] prises pour 0 … 255</translation>
    </message>
    <message>
        <source>N-light-N, to the letter.</source>
        <translation>N-light-N, à la lettre.</translation>
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
        <translation>min&lt;sub&gt;W&lt;/sub&gt; moyenne entropie croisée(softmax(W f), y) + (λ/2) ‖W‖², λ choisi sur des images de validation</translation>
    </message>
    <message>
        <source>Alain and Bengio: Understanding intermediate layers using linear classifier probes, 2016.</source>
        <translation>Alain et Bengio&#xa0;: Understanding intermediate layers using linear classifier probes, 2016.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>De %1 à %2 %3.</translation>
    </message>
    <message>
        <source>Takes effect at once, also while a run goes on.</source>
        <translation>Prend effet aussitôt, même pendant un essai.</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>Prend effet au prochain essai.</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>Dans la ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>Settings: data</source>
        <translation>Réglages&#xa0;: données</translation>
    </message>
    <message>
        <source>Settings: network</source>
        <translation>Réglages&#xa0;: réseau</translation>
    </message>
    <message>
        <source>Settings: a stage</source>
        <translation>Réglages&#xa0;: un étage</translation>
    </message>
    <message>
        <source>Settings: training</source>
        <translation>Réglages&#xa0;: apprentissage</translation>
    </message>
    <message>
        <source>Settings: probe</source>
        <translation>Réglages&#xa0;: sonde</translation>
    </message>
    <message>
        <source>Scores and accuracies</source>
        <translation>Scores et exactitudes</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus c&apos;est bas, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus c&apos;est haut, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Here a is the reconstruction and b the original, with values in 0 … 1.</source>
        <translation>Ici a est la reconstruction et b l&apos;original, avec des valeurs dans 0 … 1.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Notions</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu&apos;on peut faire</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Perte et exactitude</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each run is a path through time. A dot is one measurement: how well test images come back is to the right (better is always right), how well a probe tells their classes apart is upwards. The whisker and the shaded band are 95% intervals; a square marks where a new stage begins.&lt;/p&gt;&lt;p&gt;The broad grey band is what one would expect if better pictures meant better features. Dashed lines are yardsticks measured with the same probe. A path that goes right without going up is the pitfall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows walk along the path, Up and Down change to another run, Enter takes the timeline to that moment; Shift and arrows pan, + and − zoom, 0 shows everything.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Chaque essai est un chemin à travers le temps. Un point est une mesure&#xa0;: la qualité des images de test qui reviennent va vers la droite (mieux est toujours à droite), l&apos;aptitude d&apos;une sonde à distinguer leurs classes va vers le haut. La moustache et la bande ombrée sont des intervalles à 95%&#xa0;; un carré marque le début d&apos;un nouvel étage.&lt;/p&gt;&lt;p&gt;La large bande grise est ce qu&apos;on attendrait si de meilleures images voulaient dire de meilleures caractéristiques. Les lignes tiretées sont des références mesurées avec la même sonde. Un chemin qui va à droite sans monter, c&apos;est le piège.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Touches.&lt;/b&gt; Les flèches suivent le chemin, Haut et Bas changent d&apos;essai, Entrée amène la chronologie à ce moment&#xa0;; Maj et flèches déplacent, + et − zooment, 0 montre tout.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, claim C1.</source>
        <translation>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, affirmation C1.</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every point is a test image, put where a map of the network&apos;s features in two dimensions has it; colour and shape are its class, or what is chosen under &lt;i&gt;Options&lt;/i&gt;. Points of one class that lie together have features that are alike.&lt;/p&gt;&lt;p&gt;PCA shows the two directions of largest variance, at once. t-SNE keeps neighbours neighbours and says little about large distances; &lt;i&gt;KL&lt;/i&gt; and &lt;i&gt;recall&lt;/i&gt; below the legend say how far it can be believed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter selects it; R and L draw a rectangle or a lasso, Esc forgets the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Chaque point est une image de test, placée là où une carte des caractéristiques du réseau en deux dimensions la met&#xa0;; couleur et forme sont sa classe, ou ce qui est choisi sous &lt;i&gt;Options&lt;/i&gt;. Les points d&apos;une classe qui sont ensemble ont des caractéristiques semblables.&lt;/p&gt;&lt;p&gt;PCA montre tout de suite les deux directions de plus grande variance. t-SNE garde voisins les voisins et dit peu des grandes distances&#xa0;; &lt;i&gt;KL&lt;/i&gt; et &lt;i&gt;rappel&lt;/i&gt; sous la légende disent jusqu&apos;où l&apos;on peut la croire.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Touches.&lt;/b&gt; Les flèches vont au point le plus proche dans cette direction, Entrée le choisit&#xa0;; R et L tracent un rectangle ou un lasso, Échap oublie la sélection.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;), where q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;), où q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</source>
        <translation>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>Carte 2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A second map of the same test images, by other features: another stage, or the pixels themselves. Both share the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une deuxième carte des mêmes images de test, par d&apos;autres caractéristiques&#xa0;: un autre étage, ou les pixels eux-mêmes. Les deux partagent la sélection.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Reconstructions</translation>
    </message>
    <message>
        <source>&lt;p&gt;Above: test images. In the middle: what comes back when the network encodes them and decodes the code again. Below: where the two differ, dark for little, bright for much.&lt;/p&gt;&lt;p&gt;The numbers are means over the images that are shown. &lt;b&gt;Keys.&lt;/b&gt; Arrows choose an image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En haut&#xa0;: des images de test. Au milieu&#xa0;: ce qui revient quand le réseau les code et décode le code. En bas&#xa0;: où les deux diffèrent, sombre pour peu, clair pour beaucoup.&lt;/p&gt;&lt;p&gt;Les nombres sont des moyennes sur les images montrées. &lt;b&gt;Touches.&lt;/b&gt; Les flèches choisissent une image.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>â = g(f(a)), error = |a − â|</source>
        <translation>â = g(f(a)), erreur = |a − â|</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the units of a stage look for: the kernels of stage 1, or what the decoders paint when one unit of any stage is on alone. A unit that hardly ever changes is &lt;i&gt;dead&lt;/i&gt;; &lt;i&gt;= 3&lt;/i&gt; says that it answers like unit 3.&lt;/p&gt;&lt;p&gt;When an image is selected, the units&apos; answers to it are shown below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce que cherchent les unités d&apos;un étage&#xa0;: les noyaux de l&apos;étage 1, ou ce que peignent les décodeurs quand une unité d&apos;un étage quelconque est seule active. Une unité qui ne change presque jamais est &lt;i&gt;morte&lt;/i&gt;&#xa0;; &lt;i&gt;= 3&lt;/i&gt; dit qu&apos;elle répond comme l&apos;unité 3.&lt;/p&gt;&lt;p&gt;Quand une image est choisie, les réponses des unités sont montrées dessous.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</source>
        <translation>code&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&lt;p&gt;One test image closely: what comes back of it, every score, what the probe takes it for and how surely, and its nearest images by pixels and by code. Where the two sets of neighbours differ, the network sees something that pixels do not show, or misses something that they do.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une image de test de près&#xa0;: ce qui en revient, tous les scores, pour quoi la sonde la prend et avec quelle assurance, et ses images les plus proches par les pixels et par le code. Là où les deux voisinages diffèrent, le réseau voit quelque chose que les pixels ne montrent pas, ou manque quelque chose qu&apos;ils montrent.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>distance = ‖f(a) − f(b)‖₂</source>
        <translation>distance = ‖f(a) − f(b)‖₂</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen and its decoder swapped: as trained, retrained, linear, shallow, deep, untrained, perturbed. The features are the same to the last bit, and so is the accuracy; the error is not. How good the pictures are says something of the decoder that paints them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;L&apos;encodeur est figé et son décodeur échangé&#xa0;: tel qu&apos;entraîné, réentraîné, linéaire, peu profond, profond, non entraîné, perturbé. Les caractéristiques sont les mêmes au dernier bit près, et l&apos;exactitude aussi&#xa0;; pas l&apos;erreur. La qualité des images dit quelque chose du décodeur qui les peint.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C4.</source>
        <translation>Alberti et al., 2017, affirmation C4.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>&lt;p&gt;A linear classifier is put on the encoder and the whole is trained with few labels and with many: from the pre-trained weights, from random ones, and with the encoder frozen. The curve says from how many labels on pre-training no longer pays.&lt;/p&gt;&lt;p&gt;Below, &lt;i&gt;original, before, after&lt;/i&gt;: what the old decoder makes of the fine-tuned code, and what a retrained one makes of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;On pose un classifieur linéaire sur l&apos;encodeur et on entraîne le tout avec peu et avec beaucoup d&apos;étiquettes&#xa0;: à partir des poids préentraînés, de poids aléatoires, et avec l&apos;encodeur figé. La courbe dit à partir de combien d&apos;étiquettes le préapprentissage ne paie plus.&lt;/p&gt;&lt;p&gt;Dessous, &lt;i&gt;original, avant, après&lt;/i&gt;&#xa0;: ce que l&apos;ancien décodeur fait du code affiné, et ce qu&apos;en fait un décodeur réentraîné.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C5 and C8.</source>
        <translation>Alberti et al., 2017, affirmations C5 et C8.</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Séparabilité</translation>
    </message>
    <message>
        <source>&lt;p&gt;Raw pixels, PCA, LDA and every stage side by side: how well a linear probe and k-NN tell their classes apart, and how far apart classes lie. The matrix says whom the probe takes for whom; a click on a cell shows these images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pixels bruts, PCA, LDA et chaque étage côte à côte&#xa0;: à quel point une sonde linéaire et k-NN y distinguent les classes, et combien les classes sont éloignées. La matrice dit qui la sonde prend pour qui&#xa0;; un clic sur une case montre ces images.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fisher ratio = tr S&lt;sub&gt;between&lt;/sub&gt; / tr S&lt;sub&gt;within&lt;/sub&gt;;  silhouette = (b − a) / max(a, b)</source>
        <translation>rapport de Fisher = tr S&lt;sub&gt;entre&lt;/sub&gt; / tr S&lt;sub&gt;dans&lt;/sub&gt;&#xa0;;  silhouette = (b − a) / max(a, b)</translation>
    </message>
    <message>
        <source>Fisher 1936; Rousseeuw 1987; Levina and Bickel 2004. Claim C3 of Alberti et al., 2017.</source>
        <translation>Fisher 1936&#xa0;; Rousseeuw 1987&#xa0;; Levina et Bickel 2004. Affirmation C3 d&apos;Alberti et al., 2017.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>&lt;p&gt;The settings of the next run: data, network, training, probe. A bold name with a dot differs from the run that is there and takes effect with &lt;i&gt;New run&lt;/i&gt;; learning rate, noise, masking and guidance apply at once.&lt;/p&gt;&lt;p&gt;The box in the section &lt;i&gt;Network&lt;/i&gt; says how the picture shrinks from stage to stage before anything is trained.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les réglages du prochain essai&#xa0;: données, réseau, apprentissage, sonde. Un nom en gras avec un point diffère de l&apos;essai en place et prend effet avec &lt;i&gt;Nouvel essai&lt;/i&gt;&#xa0;; taux d&apos;apprentissage, bruit, masquage et guidage agissent aussitôt.&lt;/p&gt;&lt;p&gt;L&apos;encadré de la section &lt;i&gt;Réseau&lt;/i&gt; dit comment l&apos;image rétrécit d&apos;étage en étage avant tout apprentissage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every measurement of the run, from left to right, with stages as bands and the error as a curve. Drag it, and everything on screen is what it was at that moment; training goes on meanwhile. &lt;i&gt;Live&lt;/i&gt; comes back; &lt;i&gt;Branch&lt;/i&gt; begins another run from there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Ctrl+← and Ctrl+→ step, Ctrl+P plays, Ctrl+End is live.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toutes les mesures de l&apos;essai, de gauche à droite, les étages en bandes et l&apos;erreur en courbe. Tirez dessus, et tout à l&apos;écran est comme à ce moment-là&#xa0;; l&apos;apprentissage continue pendant ce temps. &lt;i&gt;Direct&lt;/i&gt; y revient&#xa0;; &lt;i&gt;Bifurquer&lt;/i&gt; commence un autre essai de là.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Touches.&lt;/b&gt; Ctrl+← et Ctrl+→ avancent d&apos;un cran, Ctrl+P rejoue, Ctrl+Fin est le direct.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>&lt;p&gt;The window in front of a class: key facts in large figures and one or two views, readable from the last row. F11 begins it, F11 or Esc end it and put everything back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; V and Shift+V change the views, O shows one or two, S is slow motion (one batch at a time, with what it changes), F freezes the picture, D draws on it (1 … 5 colours, U undo, C clear), I inverts, H shows the controls, Page Up and Page Down go through a lesson, the full stop blanks the screen.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La fenêtre devant une classe&#xa0;: les chiffres clés en grand et une ou deux vues, lisibles du dernier rang. F11 le commence, F11 ou Échap le terminent et remettent tout en place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Touches.&lt;/b&gt; V et Maj+V changent les vues, O en montre une ou deux, S est le ralenti (un lot à la fois, avec ce qu&apos;il change), F fige l&apos;image, D dessine dessus (1 … 5 couleurs, U annule, C efface), I inverse, H montre les commandes, Page préc. et Page suiv. parcourent une leçon, le point éteint l&apos;écran.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Error against accuracy, of many networks</source>
        <translation>Erreur et exactitude, de nombreux réseaux</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each finished network of the study is a point. The line is the regression with its 95% band; arrows join the pairs that contradict the textbook most clearly: better pictures, worse features, intervals that do not overlap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter opens it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Chaque réseau terminé de l&apos;étude est un point. La ligne est la régression avec sa bande à 95%&#xa0;; des flèches joignent les paires qui contredisent le plus nettement le manuel&#xa0;: meilleures images, moins bonnes caractéristiques, intervalles qui ne se recouvrent pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Touches.&lt;/b&gt; Les flèches vont au point le plus proche dans cette direction, Entrée l&apos;ouvre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ = Pearson&apos;s r of the ranks</source>
        <translation>ρ de Spearman = r de Pearson des rangs</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C2, C6, C7; intervals: Efron 1987 (BCa).</source>
        <translation>Alberti et al., 2017, affirmations C2, C6, C7&#xa0;; intervalles&#xa0;: Efron 1987 (BCa).</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>&lt;p&gt;The networks of the study as rows. The headings sort; the line above filters by words and conditions, such as &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les réseaux de l&apos;étude en lignes. Les en-têtes trient&#xa0;; la ligne du dessus filtre par mots et conditions, par exemple &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>&lt;p&gt;A lesson leads through an experiment step by step: it sets up what is needed, asks what you expect, runs, and says what came of it from the numbers of this very run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une leçon mène pas à pas à travers une expérience&#xa0;: elle met en place ce qu&apos;il faut, demande ce que vous attendez, lance, et dit ce qui en est sorti à partir des nombres de cet essai même.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWindow</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Voir aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Help – Pitfall</source>
        <translation>Aide – Pitfall</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was read before (Alt+←)</source>
        <translation>Retour à ce qu&apos;on lisait avant (Alt+←)</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <translation>Chercher dans le sommaire</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWiring</name>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Point at something</source>
        <translation>Montrer quelque chose</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>pitfall::InspectorView</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>Numéro de l&apos;image de test</translation>
    </message>
    <message>
        <source>Number of the image in the test split. Arrow keys go to the next.</source>
        <translation>Numéro de l&apos;image dans la partie test. Les flèches passent à la suivante.</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>Trouver une image</translation>
    </message>
    <message>
        <source>Goes to the next image of this kind.</source>
        <translation>Passe à l&apos;image suivante de ce genre.</translation>
    </message>
    <message>
        <source>find…</source>
        <translation>trouver…</translation>
    </message>
    <message>
        <source>worst reconstructed</source>
        <translation>la moins bien reconstruite</translation>
    </message>
    <message>
        <source>most confident mistake</source>
        <translation>l&apos;erreur la plus assurée</translation>
    </message>
    <message>
        <source>next of this class</source>
        <translation>suivante de cette classe</translation>
    </message>
    <message>
        <source>%1. The live probe has not been fitted to this stage yet.</source>
        <translation>%1. La sonde directe n&apos;a pas encore été ajustée à cet étage.</translation>
    </message>
    <message>
        <source>%1, recognised by the linear probe (%2).</source>
        <translation>%1, reconnu par la sonde linéaire (%2).</translation>
    </message>
    <message>
        <source>Taken for %1 by the linear probe (%2); it is %3.</source>
        <translation>Pris pour %1 par la sonde linéaire (%2)&#xa0;; c&apos;est %3.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Nearest by pixels</source>
        <translation>Plus proches par les pixels</translation>
    </message>
    <message>
        <source>Nearest by the code of stage %1</source>
        <translation>Plus proches par le code de l&apos;étage %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 of its class</source>
        <translation>%1&#xa0;: %2 sur %3 de sa classe</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Aucune image n&apos;est choisie</translation>
    </message>
    <message>
        <source>Click an image in any view, or find one above: the worst reconstructed, the most confident mistake.</source>
        <translation>Cliquez sur une image dans n&apos;importe quelle vue, ou trouvez-en une ci-dessus&#xa0;: la moins bien reconstruite, l&apos;erreur la plus assurée.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>click to inspect</source>
        <translation>cliquer pour examiner</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Click an image in any view, or find the worst reconstructed above.</source>
        <translation>Cliquez sur une image dans n&apos;importe quelle vue, ou trouvez ci-dessus la moins bien reconstruite.</translation>
    </message>
</context>
<context>
    <name>pitfall::KeyFacts</name>
    <message>
        <source>%1 since untrained</source>
        <translation>%1 depuis le début</translation>
    </message>
    <message>
        <source>as much as untrained</source>
        <translation>autant que non entraîné</translation>
    </message>
    <message>
        <source>%1 × less than untrained</source>
        <translation>%1 × moins que non entraîné</translation>
    </message>
    <message>
        <source>%1 × more than untrained</source>
        <translation>%1 × plus que non entraîné</translation>
    </message>
    <message>
        <source>Error (%1)</source>
        <translation>Erreur (%1)</translation>
    </message>
    <message>
        <source>Likeness (%1)</source>
        <translation>Ressemblance (%1)</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>stage just begun</source>
        <translation>étage à peine commencé</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>k-NN probe</source>
        <translation>Sonde k-NN</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1 … %2 (95%)</source>
        <translation>%1 … %2 (95%)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Loss of this batch</source>
        <translation>Perte de ce lot</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>measured at batch %1</source>
        <translation>mesuré au lot %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>étage %1, %2</translation>
    </message>
</context>
<context>
    <name>pitfall::LabView</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Measured at step %1 · &lt;a href=&quot;#&quot;&gt;how it was measured&lt;/a&gt;</source>
        <translation>Mesuré au pas %1 · &lt;a href=&quot;#&quot;&gt;comment on a mesuré&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop measuring; what has been measured stays.</source>
        <translation>Arrêter de mesurer&#xa0;; ce qui a été mesuré reste.</translation>
    </message>
    <message>
        <source>Measure the network as it is now. Training waits meanwhile.</source>
        <translation>Mesurer le réseau tel qu&apos;il est maintenant. L&apos;apprentissage attend pendant ce temps.</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>En cours de mesure</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>%1 points (95%: %2 … %3)</source>
        <translation>%1 points (95%&#xa0;: %2 … %3)</translation>
    </message>
</context>
<context>
    <name>pitfall::LabWiring</name>
    <message>
        <source>Swap &amp;decoders</source>
        <translation>Échanger les &amp;décodeurs</translation>
    </message>
    <message>
        <source>&amp;Fine-tune with few and many labels</source>
        <translation>A&amp;ffiner avec peu et beaucoup d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Compare &amp;separability</source>
        <translation>Comparer la &amp;séparabilité</translation>
    </message>
    <message>
        <source>S&amp;top measuring</source>
        <translation>&amp;Arrêter de mesurer</translation>
    </message>
    <message>
        <source>The next run is being prepared.</source>
        <translation>Le prochain essai se prépare.</translation>
    </message>
    <message>
        <source>There is no run yet: press New run or Run.</source>
        <translation>Il n&apos;y a pas encore d&apos;essai&#xa0;: appuyez sur «&#xa0;Nouvel essai&#xa0;» ou «&#xa0;Lancer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is being measured.</source>
        <translation>%1&#xa0;: mesure en cours.</translation>
    </message>
    <message>
        <source>Waiting for what is being measured…</source>
        <translation>En attente de la mesure en cours…</translation>
    </message>
</context>
<context>
    <name>pitfall::LabelCurve</name>
    <message>
        <source>Accuracy against number of labels</source>
        <translation>Exactitude selon le nombre d&apos;étiquettes</translation>
    </message>
    <message>
        <source>labelled training images</source>
        <translation>images d&apos;apprentissage étiquetées</translation>
    </message>
    <message>
        <source>accuracy (test)</source>
        <translation>exactitude (test)</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 étiquettes</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>une graine</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 graines</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonRunner</name>
    <message>
        <source>Preparing the experiment</source>
        <translation>Préparation de l&apos;expérience</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Preparing the study</source>
        <translation>Préparation de l&apos;étude</translation>
    </message>
    <message>
        <source>Fewer than three networks were finished, so that nothing can be said of them.</source>
        <translation>Moins de trois réseaux ont été terminés&#xa0;; on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Computing the statistics</source>
        <translation>Calcul des statistiques</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 réseaux sur %2</translation>
    </message>
    <message>
        <source>Training, step %1 of %2</source>
        <translation>Apprentissage, pas %1 sur %2</translation>
    </message>
    <message>
        <source>First what was skipped: %1</source>
        <translation>D&apos;abord ce qui a été sauté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonView</name>
    <message>
        <source>stays level</source>
        <translation>reste de niveau</translation>
    </message>
    <message>
        <source>rises by %1 points</source>
        <translation>monte de %1 points</translation>
    </message>
    <message>
        <source>falls by %1 points</source>
        <translation>descend de %1 points</translation>
    </message>
    <message>
        <source>You predicted: “%1”. So it is in this run.</source>
        <translation>Votre prédiction&#xa0;: «&#xa0;%1&#xa0;». C&apos;est ainsi dans cet essai.</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows none of the answers that were offered.</source>
        <translation>Votre prédiction&#xa0;: «&#xa0;%1&#xa0;». Cet essai ne montre aucune des réponses proposées.</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows: “%2”.</source>
        <translation>Votre prédiction&#xa0;: «&#xa0;%1&#xa0;». Cet essai montre&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>You predicted %1; this run shows %2.</source>
        <translation>Votre prédiction&#xa0;: %1&#xa0;; cet essai montre %2.</translation>
    </message>
    <message>
        <source>That is within the 95% interval.</source>
        <translation>C&apos;est dans l&apos;intervalle à 95%.</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>C&apos;est cela.</translation>
    </message>
    <message>
        <source>You were too high by %1.</source>
        <translation>Vous étiez trop haut de %1.</translation>
    </message>
    <message>
        <source>You were too low by %1.</source>
        <translation>Vous étiez trop bas de %1.</translation>
    </message>
    <message>
        <source>Your line lies beside the path: no part of it is above or below where the path went.</source>
        <translation>Votre ligne est à côté du chemin&#xa0;: aucune partie n&apos;est au-dessus ou au-dessous de l&apos;endroit où il est passé.</translation>
    </message>
    <message>
        <source>Your line %1; the path of this run %2 (95%: %3 … %4).</source>
        <translation>Votre ligne %1&#xa0;; le chemin de cet essai %2 (95%&#xa0;: %3 … %4).</translation>
    </message>
    <message>
        <source>With this many test images that cannot be told from level.</source>
        <translation>Avec autant d&apos;images de test, cela ne peut être distingué de l&apos;horizontale.</translation>
    </message>
    <message>
        <source>Where both go they are %1 points apart in the mean.</source>
        <translation>Là où passent les deux, ils sont écartés de %1 points en moyenne.</translation>
    </message>
    <message>
        <source>Your line covers %1 of the way that the pictures came.</source>
        <translation>Votre ligne couvre %1 du chemin parcouru par les images.</translation>
    </message>
    <message>
        <source>a line that %1</source>
        <translation>une ligne qui %1</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Perte et exactitude</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>Reconstructions</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Séparabilité</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>This step needs numbers that this lesson has not measured yet, since a run was skipped: go back and run it. Missing: %1.</source>
        <translation>Cette étape a besoin de nombres que cette leçon n&apos;a pas encore mesurés, car un essai a été sauté&#xa0;: revenez en arrière et lancez-le. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Étapes de la leçon</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Texte de la leçon</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forget predictions and numbers of this lesson, and begin at its first step.</source>
        <translation>Oublier prédictions et nombres de cette leçon, et commencer à sa première étape.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>Aucune leçon n&apos;est ouverte</translation>
    </message>
    <message>
        <source>The menu Lesson has the lessons that come with Pitfall, and opens your own.</source>
        <translation>Le menu «&#xa0;Leçon&#xa0;» contient les leçons fournies avec Pitfall, et ouvre les vôtres.</translation>
    </message>
    <message>
        <source>Lesson, about %1 min on two cores</source>
        <translation>Leçon, environ %1 min sur deux cœurs</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Continuer à l&apos;étape %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · pas %2 sur %3</translation>
    </message>
    <message>
        <source>Shows where it is</source>
        <translation>Montre où c&apos;est</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l&apos;essai</translation>
    </message>
    <message>
        <source>Run without a prediction</source>
        <translation>Lancer sans prédiction</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Predict first; then run.</source>
        <translation>Prédisez d&apos;abord&#xa0;; lancez ensuite.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the next step without running this one</source>
        <translation>À l&apos;étape suivante sans lancer celle-ci</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonWiring</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Rehearse with few images</source>
        <translation>Répéter avec peu d&apos;images</translation>
    </message>
    <message>
        <source>Every run of a lesson takes some seconds; its numbers are then those of few images.</source>
        <translation>Chaque essai d&apos;une leçon prend alors quelques secondes&#xa0;; ses nombres sont ceux de peu d&apos;images.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Folder of your own lessons</source>
        <translation>Dossier de vos leçons</translation>
    </message>
    <message>
        <source>Go on: %1, step %2 of %3</source>
        <translation>Continuer&#xa0;: %1, étape %2 sur %3</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Leçons (*.md)</translation>
    </message>
    <message>
        <source>Lessons in %1 are in this menu.</source>
        <translation>Les leçons de %1 sont dans ce menu.</translation>
    </message>
    <message>
        <source>Put your own lessons into %1.</source>
        <translation>Mettez vos leçons dans %1.</translation>
    </message>
    <message>
        <source>The lesson begins runs of its own in the place of the one that is in the window. Save that one first (File ▸ Save run) if you want to keep it; its path stays on the plot.</source>
        <translation>La leçon commence ses propres essais à la place de celui de la fenêtre. Enregistrez-le d&apos;abord (Fichier ▸ Enregistrer l&apos;essai) si vous voulez le garder&#xa0;; son chemin reste sur le graphique.</translation>
    </message>
    <message>
        <source>Draw on the plot how the path will go: drag the mouse from its beginning to its end.</source>
        <translation>Dessinez sur le graphique comment ira le chemin&#xa0;: tirez la souris de son début à sa fin.</translation>
    </message>
</context>
<context>
    <name>pitfall::LossAccuracyView</name>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d&apos;essai</translation>
    </message>
    <message>
        <source>Each run will be drawn here as a path through time: the better its pictures come back, the further right; the better its features tell classes apart, the higher.
Press Run to begin.</source>
        <translation>Chaque essai sera tracé ici comme un chemin à travers le temps&#xa0;: plus ses images reviennent bien, plus il va à droite&#xa0;; plus ses caractéristiques distinguent les classes, plus il monte.
Appuyez sur «&#xa0;Lancer&#xa0;» pour commencer.</translation>
    </message>
    <message>
        <source>No labels, no accuracy</source>
        <translation>Pas d&apos;étiquettes, pas d&apos;exactitude</translation>
    </message>
    <message>
        <source>How well pictures come back is measured all the same.</source>
        <translation>La qualité des images qui reviennent est mesurée quand même.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>Score de reconstruction, axe horizontal</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>Le score de reconstruction sur l&apos;axe horizontal&#xa0;; à droite, c&apos;est toujours mieux.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>Exactitude en aval, axe vertical</translation>
    </message>
    <message>
        <source>The downstream accuracy on the vertical axis.</source>
        <translation>L&apos;exactitude en aval sur l&apos;axe vertical.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Hide or remove runs, or see everything again.</source>
        <translation>Masquer ou retirer des essais, ou tout revoir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear older runs</source>
        <translation>Effacer les anciens essais</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>Perte et exactitude</translation>
    </message>
    <message>
        <source>%1 runs; %2 measurements of the current one. %3</source>
        <translation>%1 essais&#xa0;; %2 mesures de l&apos;essai actuel. %3</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Rien n&apos;a encore été appris.</translation>
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
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Compare with a second run…</source>
        <translation>Comparer à un deuxième essai…</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labo</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>É&amp;tude</translation>
    </message>
    <message>
        <source>Studies of many networks…</source>
        <translation>Études de nombreux réseaux…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>About Pitfall</source>
        <translation>À propos de Pitfall</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exporter une vue</translation>
    </message>
    <message>
        <source>The training as frames…</source>
        <translation>L&apos;apprentissage en images…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>This run goes in step with the other window&apos;s: same images, same seed, one batch each in turn. Change what is to be compared on the left, then press Run in either window.</source>
        <translation>Cet essai avance au pas de celui de l&apos;autre fenêtre&#xa0;: mêmes images, même graine, un lot chacun à son tour. Changez à gauche ce qui doit être comparé, puis appuyez sur «&#xa0;Lancer&#xa0;» dans l&apos;une des fenêtres.</translation>
    </message>
    <message>
        <source>%1, second run – Pitfall</source>
        <translation>%1, deuxième essai – Pitfall</translation>
    </message>
    <message>
        <source>%1 – Pitfall</source>
        <translation>%1 – Pitfall</translation>
    </message>
    <message>
        <source>Stop exporting frames</source>
        <translation>Arrêter l&apos;export des images</translation>
    </message>
    <message>
        <source>Save the run as a folder</source>
        <translation>Enregistrer l&apos;essai dans un dossier</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for the frames</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no moment has been measured, or every view is closed.</source>
        <translation>Il n&apos;y a encore rien à exporter&#xa0;: aucun moment n&apos;a été mesuré, ou toutes les vues sont fermées.</translation>
    </message>
    <message>
        <source>Exporting frames: %1 of %2 moments (File ▸ Export view ▸ Stop exporting frames)</source>
        <translation>Export des images&#xa0;: %1 moments sur %2 (Fichier ▸ Exporter une vue ▸ Arrêter l&apos;export des images)</translation>
    </message>
    <message>
        <source>Written: %1 moments of each view that is shown, in %2</source>
        <translation>Écrit&#xa0;: %1 moments de chaque vue montrée, dans %2</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>Leço&amp;n</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Présenter à une classe</translation>
    </message>
    <message>
        <source>Views behind each other</source>
        <translation>Vues l&apos;une derrière l&apos;autre</translation>
    </message>
    <message>
        <source>The folder with the images of the run</source>
        <translation>Le dossier qui contient les images de l’essai</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Choisir leur dossier…</translation>
    </message>
    <message>
        <source>The file with the images of the run</source>
        <translation>Le fichier qui contient les images de l’essai</translation>
    </message>
    <message>
        <source>Choose their file…</source>
        <translation>Choisir leur fichier…</translation>
    </message>
</context>
<context>
    <name>pitfall::MapOptions</name>
    <message>
        <source>Images in the map</source>
        <translation>Images de la carte</translation>
    </message>
    <message>
        <source>The first images of the test split are shown.</source>
        <translation>Les premières images de la partie test sont montrées.</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer selon</translation>
    </message>
    <message>
        <source>What the colours of the points say.</source>
        <translation>Ce que disent les couleurs des points.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>classe prédite</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>déplace</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>Glisser déplace la carte (V)</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>rectangle</translation>
    </message>
    <message>
        <source>Dragging selects in a rectangle (R); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>Glisser choisit dans un rectangle (R)&#xa0;; Maj ajoute, Ctrl retire, Échap vide</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>lasso</translation>
    </message>
    <message>
        <source>Dragging selects in a lasso (L); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>Glisser choisit dans un lasso (L)&#xa0;; Maj ajoute, Ctrl retire, Échap vide</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>About how many neighbours each point keeps near, 2 to 300. Small: many little groups.</source>
        <translation>À peu près combien de voisins chaque point garde près de lui, de 2 à 300. Petit&#xa0;: beaucoup de petits groupes.</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Exagération</translation>
    </message>
    <message>
        <source>Factor on the attraction, 1 to 20, after the early exaggeration of 12. Large: tight groups.</source>
        <translation>Facteur sur l&apos;attraction, de 1 à 20, après l&apos;exagération initiale de 12. Grand&#xa0;: groupes serrés.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;appr.</translation>
    </message>
    <message>
        <source>0: as many as there are points, at least 200.</source>
        <translation>0&#xa0;: autant que de points, au moins 200.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>Off: the map stands still.</source>
        <translation>Décoché&#xa0;: la carte ne bouge plus.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Secouer</translation>
    </message>
    <message>
        <source>Moves every point a little at random, to see what comes back.</source>
        <translation>Déplace un peu chaque point au hasard, pour voir ce qui revient.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Starts from the principal components again.</source>
        <translation>Repart des composantes principales.</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>toutes (%1)</translation>
    </message>
</context>
<context>
    <name>pitfall::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>pitfall::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>Réseaux à la fois</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Dossier de l&apos;étude</translation>
    </message>
    <message>
        <source>Holds everything of the study. The folder of the same study goes on where it was.</source>
        <translation>Contient tout de l&apos;étude. Le dossier de la même étude reprend où il en était.</translation>
    </message>
    <message>
        <source>Each is trained in a process of its own, on its share of the cores; fewer where memory would not hold them.</source>
        <translation>Chacun est entraîné dans son propre processus, sur sa part des cœurs&#xa0;; moins si la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>pitfall::PredictionBox</name>
    <message>
        <source>Predict:</source>
        <translation>Prédiction&#xa0;:</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre nombre</translation>
    </message>
    <message>
        <source>This is our number</source>
        <translation>C&apos;est notre nombre</translation>
    </message>
    <message>
        <source>Draw on the plot</source>
        <translation>Dessiner sur le graphique</translation>
    </message>
    <message>
        <source>Drag the mouse over Loss against accuracy; or move a cross with the arrow keys, set points with Space, and end with Return.</source>
        <translation>Tirez la souris sur «&#xa0;Perte et exactitude&#xa0;»&#xa0;; ou déplacez une croix avec les flèches, posez des points avec Espace, et finissez par Entrée.</translation>
    </message>
    <message>
        <source>You predicted: %1.</source>
        <translation>Votre prédiction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Draw it anew</source>
        <translation>Redessiner</translation>
    </message>
</context>
<context>
    <name>pitfall::PresenterStage</name>
    <message>
        <source>Presenter mode</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Second view</source>
        <translation>Deuxième vue</translation>
    </message>
    <message>
        <source>What is shown (V)</source>
        <translation>Ce qui est montré (V)</translation>
    </message>
    <message>
        <source>What is shown beside it (Shift+V, O)</source>
        <translation>Ce qui est montré à côté (Maj+V, O)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train, or pause (Space)</source>
        <translation>Entraîner, ou suspendre (Espace)</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>One batch at a time, with what it changes (S)</source>
        <translation>Un lot à la fois, avec ce qu&apos;il change (S)</translation>
    </message>
    <message>
        <source>◀ Step</source>
        <translation>◀ Étape</translation>
    </message>
    <message>
        <source>Back in the lesson (Page Up)</source>
        <translation>En arrière dans la leçon (Page préc.)</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>Étape ▶</translation>
    </message>
    <message>
        <source>On in the lesson (Page Down)</source>
        <translation>En avant dans la leçon (Page suiv.)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Let the picture stand still; the run goes on (F)</source>
        <translation>Immobiliser l&apos;image&#xa0;; l&apos;essai continue (F)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw on the picture with the pointer (D)</source>
        <translation>Dessiner sur l&apos;image avec le pointeur (D)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last line back (U)</source>
        <translation>Retirer le dernier trait (U)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Wipe everything off (C)</source>
        <translation>Tout effacer (C)</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Light on black, or dark on white (I)</source>
        <translation>Clair sur noir, ou sombre sur blanc (I)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to the window (F11 or Esc)</source>
        <translation>Retour à la fenêtre (F11 ou Échap)</translation>
    </message>
    <message>
        <source>– nothing beside it –</source>
        <translation>– rien à côté –</translation>
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
        <translation>Expériences fournies avec Pitfall</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>réglages propres</translation>
    </message>
    <message>
        <source>Preset: %1 ▾</source>
        <translation>Préréglage&#xa0;: %1 ▾</translation>
    </message>
</context>
<context>
    <name>pitfall::RecentRuns</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 n&apos;est plus là</translation>
    </message>
</context>
<context>
    <name>pitfall::ReconstructionsView</name>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>through stage %1 · MSE %2 · SSIM %3</source>
        <translation>à travers l&apos;étage %1 · MSE %2 · SSIM %3</translation>
    </message>
    <message>
        <source>means over these %1 images</source>
        <translation>moyennes sur ces %1 images</translation>
    </message>
    <message>
        <source>means of these %1</source>
        <translation>moyennes de ces %1</translation>
    </message>
    <message>
        <source>Stage that images are encoded through</source>
        <translation>Étage jusqu&apos;où les images sont codées</translation>
    </message>
    <message>
        <source>Images are encoded up to this stage and decoded from it.</source>
        <translation>Les images sont codées jusqu&apos;à cet étage et décodées à partir de lui.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>étage actuel</translation>
    </message>
    <message>
        <source>No reconstructions yet</source>
        <translation>Pas encore de reconstructions</translation>
    </message>
    <message>
        <source>Test images will appear here above what the network makes of them, and above the error between the two.
Press Run to begin.</source>
        <translation>Les images de test apparaîtront ici au-dessus de ce que le réseau en fait, et de l&apos;erreur entre les deux.
Appuyez sur «&#xa0;Lancer&#xa0;» pour commencer.</translation>
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
        <translation>Reconstructions</translation>
    </message>
    <message>
        <source>MSE %1 · SSIM %2</source>
        <translation>MSE %1 · SSIM %2</translation>
    </message>
    <message>
        <source>%1 test images and what comes back of them through stage %2; mean MSE %3</source>
        <translation>%1 images de test et ce qui en revient à travers l&apos;étage %2&#xa0;; MSE moyenne %3</translation>
    </message>
</context>
<context>
    <name>pitfall::Recovery</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>A run was not saved. What was kept of it at %1%2: %3</source>
        <translation>Un essai n’a pas été enregistré. Ce qui en était gardé à %1%2 : %3</translation>
    </message>
</context>
<context>
    <name>pitfall::Run</name>
    <message>
        <source>untrained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>with stage %1 untrained</source>
        <translation>avec l&apos;étage %1 non entraîné</translation>
    </message>
    <message>
        <source>Pictures: %1 %2, %4 %3.</source>
        <translation>Images&#xa0;: %1 %2, %4 %3.</translation>
    </message>
    <message>
        <source>Pictures: as much error (%1) as %2.</source>
        <translation>Images&#xa0;: autant d&apos;erreur (%1) que %2.</translation>
    </message>
    <message>
        <source>Pictures: %2 less error (%1) than %3.</source>
        <translation>Images&#xa0;: %2 d&apos;erreur (%1) en moins que %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 more error (%1) than %3.</source>
        <translation>Images&#xa0;: %2 d&apos;erreur (%1) en plus que %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 times less error (%1) than %3.</source>
        <translation>Images&#xa0;: %2 fois moins d&apos;erreur (%1) que %3.</translation>
    </message>
    <message>
        <source>Pictures: %2 times more error (%1) than %3.</source>
        <translation>Images&#xa0;: %2 fois plus d&apos;erreur (%1) que %3.</translation>
    </message>
    <message>
        <source>Classes: no change</source>
        <translation>Classes&#xa0;: aucun changement</translation>
    </message>
    <message>
        <source>Classes: %1 points better</source>
        <translation>Classes&#xa0;: %1 points de mieux</translation>
    </message>
    <message>
        <source>Classes: %1 points worse</source>
        <translation>Classes&#xa0;: %1 points de moins</translation>
    </message>
    <message>
        <source> (95%: %1 … %2)</source>
        <translation> (95%&#xa0;: %1 … %2)</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>, ce qui peut être le hasard</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>stage %1, epoch %2 (step %3)</source>
        <translation>étage %1, époque %2 (pas %3)</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 caractéristiques</translation>
    </message>
    <message>
        <source>Final protocol: linear %1 (%2 … %3), k-NN %4</source>
        <translation>Protocole final&#xa0;: linéaire %1 (%2 … %3), k-NN %4</translation>
    </message>
    <message>
        <source>; raw pixels %1 and %2</source>
        <translation>&#xa0;; pixels bruts %1 et %2</translation>
    </message>
</context>
<context>
    <name>pitfall::RunActions</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Save run…</source>
        <translation>Enregistrer l&apos;essai…</translation>
    </message>
    <message>
        <source>Save run with report…</source>
        <translation>Enregistrer l&apos;essai avec rapport…</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Suspendre l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train on one batch, then pause</source>
        <translation>Entraîner sur un lot, puis pause</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>Entraîner jusqu&apos;à la fin de l&apos;époque, puis pause</translation>
    </message>
    <message>
        <source>Begin anew with the settings on the left</source>
        <translation>Recommencer avec les réglages de gauche</translation>
    </message>
    <message>
        <source>Save settings, measurements and network to a folder</source>
        <translation>Enregistrer réglages, mesures et réseau dans un dossier</translation>
    </message>
    <message>
        <source>Save the run, with a page that says what speaks for and against each claim</source>
        <translation>Enregistrer l&apos;essai, avec une page qui dit ce qui parle pour et contre chaque affirmation</translation>
    </message>
</context>
<context>
    <name>pitfall::RunPainter</name>
    <message>
        <source>untrained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, plus bas</translation>
    </message>
    <message>
        <source>what the textbook expects</source>
        <translation>ce qu&apos;attend le manuel</translation>
    </message>
</context>
<context>
    <name>pitfall::Section</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More settings: %1</source>
        <translation>Plus de réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityTable</name>
    <message>
        <source>Representations and how well classes can be told apart in them</source>
        <translation>Représentations, et à quel point on peut y distinguer les classes</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityView</name>
    <message>
        <source>no difference that could be told from %1, %2</source>
        <translation>pas de différence établie avec %1, %2</translation>
    </message>
    <message>
        <source>better than %1, %2</source>
        <translation>mieux que %1, %2</translation>
    </message>
    <message>
        <source>worse than %1, %2</source>
        <translation>moins bien que %1, %2</translation>
    </message>
    <message>
        <source>No clear best, intervals overlap: %1.</source>
        <translation>Pas de meilleur net, les intervalles se recouvrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>dim.</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation>Nombre de caractéristiques.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Accuracy of a linear probe on test images, final protocol.</source>
        <translation>Exactitude d&apos;une sonde linéaire sur les images de test, protocole final.</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Accuracy of k nearest neighbours on test images, final protocol.</source>
        <translation>Exactitude des k plus proches voisins sur les images de test, protocole final.</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Scatter between classes over scatter within them; more is better.</source>
        <translation>Dispersion entre classes sur dispersion à l&apos;intérieur&#xa0;; plus, c&apos;est mieux.</translation>
    </message>
    <message>
        <source>silh.</source>
        <translation>silh.</translation>
    </message>
    <message>
        <source>Silhouette, −1 to 1: how much nearer the own class is than the next one.</source>
        <translation>Silhouette, de −1 à 1&#xa0;: de combien la classe propre est plus proche que la suivante.</translation>
    </message>
    <message>
        <source>purity</source>
        <translation>pureté</translation>
    </message>
    <message>
        <source>Share of the 10 nearest neighbours that are of the same class.</source>
        <translation>Part des 10 plus proches voisins qui sont de la même classe.</translation>
    </message>
    <message>
        <source>intr. dim.</source>
        <translation>dim. intr.</translation>
    </message>
    <message>
        <source>Intrinsic dimension: how many numbers it takes to say where among its neighbours an image is.</source>
        <translation>Dimension intrinsèque&#xa0;: combien de nombres il faut pour dire où une image se trouve parmi ses voisines.</translation>
    </message>
    <message>
        <source>Linear probe on %1: %2; %3.</source>
        <translation>Sonde linéaire sur %1&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>LDA is fitted with the labels and takes no part.</source>
        <translation>LDA est ajustée avec les étiquettes et ne participe pas.</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Séparabilité</translation>
    </message>
    <message>
        <source>How well can classes be told apart in the raw pixels, in PCA and LDA of them, and in the codes of each stage, untrained and trained? The same measures side by side, and the images that are confused.</source>
        <translation>À quel point peut-on distinguer les classes dans les pixels bruts, dans leur PCA et leur LDA, et dans les codes de chaque étage, non entraîné et entraîné&#xa0;? Les mêmes mesures côte à côte, et les images confondues.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Images that were confused</source>
        <translation>Images confondues</translation>
    </message>
    <message>
        <source>No classes were predicted from this.</source>
        <translation>Aucune classe n&apos;a été prédite à partir de cela.</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, reconnu</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 pris pour %2</translation>
    </message>
    <message>
        <source>: no image</source>
        <translation>&#xa0;: aucune image</translation>
    </message>
    <message>
        <source>: 1 image</source>
        <translation>&#xa0;: 1 image</translation>
    </message>
    <message>
        <source>: %1 images, surest first</source>
        <translation>&#xa0;: %1 images, les plus sûres d&apos;abord</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>pris pour %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilité %1</translation>
    </message>
</context>
<context>
    <name>pitfall::SessionWiring</name>
    <message>
        <source>Open run…</source>
        <translation>Ouvrir un essai…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Save run as one file…</source>
        <translation>Enregistrer l&apos;essai en un fichier…</translation>
    </message>
    <message>
        <source>A run: its file, or session.json in its folder</source>
        <translation>Un essai&#xa0;: son fichier, ou session.json dans son dossier</translation>
    </message>
    <message>
        <source>Runs (*.pitfall session.json)</source>
        <translation>Essais (*.pitfall session.json)</translation>
    </message>
    <message>
        <source>A model, to be measured on the data set that is chosen on the left</source>
        <translation>Un modèle, à mesurer sur le jeu de données choisi à gauche</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the run as one file</source>
        <translation>Enregistrer l&apos;essai en un fichier</translation>
    </message>
    <message>
        <source>Runs (*.pitfall)</source>
        <translation>Essais (*.pitfall)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Faut-il le remplacer ?</translation>
    </message>
</context>
<context>
    <name>pitfall::StageEditor</name>
    <message>
        <source>Sw.</source>
        <translation>Aig.</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <translation>%1 de l&apos;étage %2</translation>
    </message>
    <message>
        <source>+ Stage</source>
        <translation>+ Étage</translation>
    </message>
    <message>
        <source>Add a stage after the current one</source>
        <translation>Ajouter un étage après l&apos;étage courant</translation>
    </message>
    <message>
        <source>Move the current stage towards the image</source>
        <translation>Rapprocher l&apos;étage courant de l&apos;image</translation>
    </message>
    <message>
        <source>Move the current stage away from the image</source>
        <translation>Éloigner l&apos;étage courant de l&apos;image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the current stage</source>
        <translation>Retirer l&apos;étage courant</translation>
    </message>
</context>
<context>
    <name>pitfall::StatusLine</name>
    <message>
        <source>No run</source>
        <translation>Pas d&apos;essai</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Non entraîné</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>Stage %1 of %2, %3</source>
        <translation>Étage %1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>encore %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l&apos;essai</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyDesigner</name>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>A study file for pitfall-cli study run, also on a cluster.</source>
        <translation>Un fichier d&apos;étude pour pitfall-cli study run, aussi sur une grappe de calcul.</translation>
    </message>
    <message>
        <source>What the study begins with</source>
        <translation>Par quoi l&apos;étude commence</translation>
    </message>
    <message>
        <source>The settings of the window, nothing drawn yet</source>
        <translation>Les réglages de la fenêtre, rien n&apos;est encore tiré</translation>
    </message>
    <message>
        <source>What differs between networks</source>
        <translation>Ce qui diffère entre les réseaux</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Another setting that differs.</source>
        <translation>Un autre réglage qui diffère.</translation>
    </message>
    <message>
        <source>The chosen setting is the same for all again.</source>
        <translation>Le réglage choisi redevient le même pour tous.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>every combination (grid)</source>
        <translation>toutes les combinaisons (grille)</translation>
    </message>
    <message>
        <source>evenly (Latin hypercube)</source>
        <translation>uniformément (hypercube latin)</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>At random: each value on its own. Grid: every combination; ranges need steps. Latin hypercube: each setting&apos;s values are spread evenly over the configurations.</source>
        <translation>Au hasard&#xa0;: chaque valeur pour elle-même. Grille&#xa0;: toutes les combinaisons&#xa0;; les intervalles exigent steps. Hypercube latin&#xa0;: les valeurs de chaque réglage sont réparties uniformément sur les configurations.</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>How many are drawn; of a grid, 0 means all.</source>
        <translation>Combien sont tirées&#xa0;; pour une grille, 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Graines de chacune</translation>
    </message>
    <message>
        <source>Networks of each configuration, which differ in their seed alone: how much is chance?</source>
        <translation>Réseaux de chaque configuration, qui ne diffèrent que par leur graine&#xa0;: quelle est la part du hasard&#xa0;?</translation>
    </message>
    <message>
        <source>Seed of the study</source>
        <translation>Graine de l&apos;étude</translation>
    </message>
    <message>
        <source>Fixes what is drawn: same seed, same networks.</source>
        <translation>Fixe ce qui est tiré&#xa0;: même graine, mêmes réseaux.</translation>
    </message>
    <message>
        <source>Every network has the settings of the window, but for what you add below.</source>
        <translation>Chaque réseau a les réglages de la fenêtre, sauf ce que vous ajoutez ci-dessous.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Each kind changes several settings together; they are written in the study&apos;s file.</source>
        <translation>Chaque genre change plusieurs réglages ensemble&#xa0;; ils sont écrits dans le fichier de l&apos;étude.</translation>
    </message>
    <message>
        <source>Setting that differs</source>
        <translation>Réglage qui diffère</translation>
    </message>
    <message>
        <source>%1 configurations × %2 = %3 networks. How long they take is said when the first one is finished.</source>
        <translation>%1 configurations × %2 = %3 réseaux. Leur durée sera connue quand le premier sera terminé.</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 graine</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 graines</translation>
    </message>
    <message>
        <source>%1 combinations × %2 = %3 networks, less those that cannot work. How long they take is said when the first one is finished.</source>
        <translation>%1 combinaisons × %2 = %3 réseaux, moins ceux qui sont impossibles. Leur durée sera connue quand le premier sera terminé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not yet:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Pas encore&#xa0;:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Study file</source>
        <translation>Fichier d&apos;étude</translation>
    </message>
    <message>
        <source>Study files (*.json)</source>
        <translation>Fichiers d&apos;étude (*.json)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not opened:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Non ouvert&#xa0;:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Save the study as a file</source>
        <translation>Enregistrer l&apos;étude en fichier</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>These images have no labels, and a study is about accuracies: there are no classes to tell apart.</source>
        <translation>Ces images n&apos;ont pas d&apos;étiquettes, et une étude porte sur des exactitudes&#xa0;: il n&apos;y a pas de classes à distinguer.</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyScatter</name>
    <message>
        <source>No network is finished yet</source>
        <translation>Aucun réseau n&apos;est encore terminé</translation>
    </message>
    <message>
        <source>Each network of the study will be a point here: the better its pictures come back, the further right; the better its features tell classes apart, the higher.</source>
        <translation>Chaque réseau de l&apos;étude sera un point ici&#xa0;: plus ses images reviennent bien, plus il est à droite&#xa0;; plus ses caractéristiques distinguent les classes, plus il est haut.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>Score de reconstruction, axe horizontal</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>Le score de reconstruction sur l&apos;axe horizontal&#xa0;; à droite, c&apos;est toujours mieux.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>Exactitude en aval, axe vertical</translation>
    </message>
    <message>
        <source>The probe whose accuracy is on the vertical axis.</source>
        <translation>La sonde dont l&apos;exactitude est sur l&apos;axe vertical.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>Colour of the points</source>
        <translation>Couleur des points</translation>
    </message>
    <message>
        <source>What the colour of a network&apos;s point says.</source>
        <translation>Ce que dit la couleur du point d&apos;un réseau.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows from a network to one that reconstructs better and yet tells classes apart worse, where the intervals of the accuracies do not overlap: the clearest pairs, each network in one at most.</source>
        <translation>Flèches d&apos;un réseau vers un autre qui reconstruit mieux et pourtant distingue moins bien les classes, là où les intervalles des exactitudes ne se recouvrent pas&#xa0;: les paires les plus nettes, chaque réseau dans une au plus.</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>Les statistiques sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Over %1 networks no correlation can be told: one of the two is the same for all.</source>
        <translation>Sur %1 réseaux, aucune corrélation ne peut être établie&#xa0;: l&apos;un des deux est le même pour tous.</translation>
    </message>
    <message>
        <source>Over %1 networks Spearman&apos;s ρ is %2, %3 corrected for several scores: %4.</source>
        <translation>Sur %1 réseaux, le ρ de Spearman est %2, %3 corrigé pour plusieurs scores&#xa0;: %4.</translation>
    </message>
    <message>
        <source>no correlation was found (one of %1 would show four times out of five)</source>
        <translation>aucune corrélation trouvée (une de %1 se montrerait quatre fois sur cinq)</translation>
    </message>
    <message>
        <source>networks that reconstruct better also tell classes apart better here</source>
        <translation>les réseaux qui reconstruisent mieux distinguent aussi mieux les classes ici</translation>
    </message>
    <message>
        <source>networks that reconstruct better tell classes apart worse here</source>
        <translation>les réseaux qui reconstruisent mieux distinguent moins bien les classes ici</translation>
    </message>
    <message>
        <source>An arrow joins the pair that contradicts the textbook most clearly: better pictures, worse features.</source>
        <translation>Une flèche joint la paire qui contredit le plus nettement le manuel&#xa0;: meilleures images, moins bonnes caractéristiques.</translation>
    </message>
    <message>
        <source>Arrows join the %1 pairs that contradict the textbook most clearly: better pictures, worse features.</source>
        <translation>Des flèches joignent les %1 paires qui contredisent le plus nettement le manuel&#xa0;: meilleures images, moins bonnes caractéristiques.</translation>
    </message>
    <message>
        <source>raw pixels %1</source>
        <translation>pixels bruts %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Error against accuracy</source>
        <translation>Erreur et exactitude</translation>
    </message>
    <message>
        <source>%1 networks. %2</source>
        <translation>%1 réseaux. %2</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTable</name>
    <message>
        <source>Filter: tanh linear&gt;84 mse&lt;0.03</source>
        <translation>Filtre&#xa0;: tanh linear&gt;84 mse&lt;0.03</translation>
    </message>
    <message>
        <source>Shows the networks in which every word is found and every condition holds. A condition names a column: mse&lt;0.03, linear&gt;84 (percent), epochs=3.</source>
        <translation>Montre les réseaux où chaque mot se trouve et où chaque condition est remplie. Une condition nomme une colonne&#xa0;: mse&lt;0.03, linear&gt;84 (pour cent), epochs=3.</translation>
    </message>
    <message>
        <source>Filter of the networks</source>
        <translation>Filtre des réseaux</translation>
    </message>
    <message>
        <source>Not understood: %1. Write the beginning of a column&apos;s name, &lt; or &gt; or =, and a number.</source>
        <translation>Non compris&#xa0;: %1. Écrivez le début du nom d&apos;une colonne, &lt; ou &gt; ou =, et un nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 réseaux sur %2</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 réseaux</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTableModel</name>
    <message>
        <source>diverged: %1</source>
        <translation>divergé&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s&apos;est mal passé</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyWindow</name>
    <message>
        <source>%1 combinations cannot work and were drawn again or left out, such as: %2</source>
        <translation>%1 combinaisons sont impossibles et ont été tirées à nouveau ou laissées de côté, par exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>Study – Pitfall</source>
        <translation>Étude – Pitfall</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nouvelle étude…</translation>
    </message>
    <message>
        <source>Put a study together and start it (Ctrl+N)</source>
        <translation>Composer une étude et la démarrer (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Look at a study&apos;s folder, also while another machine or a cluster works in it (Ctrl+O)</source>
        <translation>Regarder le dossier d&apos;une étude, même pendant qu&apos;une autre machine ou une grappe y travaille (Ctrl+O)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source> networks at a time </source>
        <translation> réseaux à la fois </translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>Réseaux à la fois</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Write the statistics and the plots as a page, report.html in the study&apos;s folder</source>
        <translation>Écrire les statistiques et les graphiques sur une page, report.html dans le dossier de l&apos;étude</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Save all networks, with what was drawn and what they came to, as CSV</source>
        <translation>Enregistrer tous les réseaux, ce qui a été tiré et ce qui en est sorti, en CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open as run</source>
        <translation>Ouvrir en essai</translation>
    </message>
    <message>
        <source>Open it in the main window, in the place of the run that is there, with its path and its measurements.</source>
        <translation>L&apos;ouvrir dans la fenêtre principale, à la place de l&apos;essai qui s&apos;y trouve, avec son chemin et ses mesures.</translation>
    </message>
    <message>
        <source>Chosen network</source>
        <translation>Réseau choisi</translation>
    </message>
    <message>
        <source>Networks that are done</source>
        <translation>Réseaux terminés</translation>
    </message>
    <message>
        <source>Folder of a study</source>
        <translation>Dossier d&apos;une étude</translation>
    </message>
    <message>
        <source>%1 – Study – Pitfall</source>
        <translation>%1 – Étude – Pitfall</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table to see what that network makes of the test images.</source>
        <translation>Cliquez sur un point du graphique ou une ligne du tableau pour voir ce que ce réseau fait des images de test.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Network %1: %2&lt;/b&gt;&lt;br&gt;%3</source>
        <translation>&lt;b&gt;Réseau %1&#xa0;: %2&lt;/b&gt;&lt;br&gt;%3</translation>
    </message>
    <message>
        <source>&lt;br&gt;MSE %1 · linear %2 · k-NN %3</source>
        <translation>&lt;br&gt;MSE %1 · linéaire %2 · k-NN %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;Linear probe on %1</source>
        <translation>&lt;br&gt;Sonde linéaire sur %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The networks in training stand still until you continue; closing the window ends them, and they begin anew the next time</source>
        <translation>Les réseaux en apprentissage s&apos;arrêtent jusqu&apos;à ce que vous continuiez&#xa0;; fermer la fenêtre y met fin, et ils recommenceront la prochaine fois</translation>
    </message>
    <message>
        <source>Train the networks that are missing</source>
        <translation>Entraîner les réseaux qui manquent</translation>
    </message>
    <message>
        <source>Fixed while networks are in training</source>
        <translation>Fixé tant que des réseaux sont en apprentissage</translation>
    </message>
    <message>
        <source>Each network is trained in a process of its own</source>
        <translation>Chaque réseau est entraîné dans son propre processus</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>Ouverture de l&apos;étude</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Aucune étude n&apos;est ouverte</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%1 réseaux sur %2</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 divergés</translation>
    </message>
    <message>
        <source>%1 failed and are tried again by the next run</source>
        <translation>%1 échoués, retentés au prochain lancement</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>timing the first network</source>
        <translation>chronométrage du premier réseau</translation>
    </message>
    <message>
        <source>at most %1 MiB each</source>
        <translation>au plus %1 Mio chacun</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>another machine works on it</source>
        <translation>une autre machine y travaille</translation>
    </message>
</context>
<context>
    <name>pitfall::TableWindow</name>
    <message>
        <source>%1 as a table – Pitfall</source>
        <translation>%1 en tableau – Pitfall</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <translation>Nombres de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The numbers as they are now (F5)</source>
        <translation>Les nombres tels qu&apos;ils sont maintenant (F5)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Copier la sélection, ou tout, pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n&apos;y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>%1 rows, as they were at %2.</source>
        <translation>%1 lignes, telles qu&apos;à %2.</translation>
    </message>
</context>
<context>
    <name>pitfall::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineBar</name>
    <message>
        <source>Step %1 · stage %2, epoch %3</source>
        <translation>Pas %1 · étage %2, époque %3</translation>
    </message>
    <message>
        <source>MSE %1</source>
        <translation>MSE %1</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>sonde linéaire %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show the training from its beginning, or from the moment that is looked at (Ctrl+P)</source>
        <translation>Montrer l&apos;apprentissage depuis son début, ou depuis le moment regardé (Ctrl+P)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Back to what happens now (Ctrl+End)</source>
        <translation>Revenir à ce qui se passe maintenant (Ctrl+Fin)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with the training settings on the left</source>
        <translation>Commencer un nouvel essai qui continue à partir de ce moment, avec les réglages d&apos;apprentissage de gauche</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Moments of the run; the last place is live</source>
        <translation>Moments de l&apos;essai&#xa0;; la dernière place est le direct</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Everything shown is live</source>
        <translation>Tout ce qui est montré est en direct</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineSlider</name>
    <message>
        <source>stage %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>Every measurement of the run will stand here, to be gone back to.</source>
        <translation>Chaque mesure de l&apos;essai se tiendra ici, pour qu&apos;on y revienne.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineWiring</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Earlier moment</source>
        <translation>Moment précédent</translation>
    </message>
    <message>
        <source>Later moment</source>
        <translation>Moment suivant</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>Rejouer l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Branch from this moment</source>
        <translation>Bifurquer à ce moment</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleBar</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Show as table, export, float or close</source>
        <translation>Montrer en tableau, exporter, détacher ou fermer</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleRow</name>
    <message>
        <source>More buttons</source>
        <translation>Autres boutons</translation>
    </message>
</context>
<context>
    <name>pitfall::TitledDock</name>
    <message>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pitfall::View</name>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1&#xa0;: le nom doit finir par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A table of %1 rows: %2</source>
        <translation>Un tableau de %1 lignes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewDock</name>
    <message>
        <source>Export as %1…</source>
        <translation>Exporter en %1…</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Montrer en tableau…</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Pitfall</source>
        <translation>Bienvenue dans Pitfall</translation>
    </message>
    <message>
        <source>Watch an auto-encoder&apos;s pictures get better while its features do not. Press &lt;b&gt;Run&lt;/b&gt; (Space) to train what is set on the left, or begin with one of these.</source>
        <translation>Voyez les images d&apos;un auto-encodeur s&apos;améliorer, mais pas ses caractéristiques. &lt;b&gt;Lancer&lt;/b&gt; (Espace) entraîne ce qui est réglé à gauche&#xa0;; ou commencez par l&apos;un de ceux-ci.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Runs of lately</source>
        <translation>Essais récents</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Show this when the program starts</source>
        <translation>Montrer ceci au démarrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To the views (Esc)</source>
        <translation>Vers les vues (Échap)</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomeWiring</name>
    <message>
        <source>Look into a data set, or get another</source>
        <translation>Examiner un jeu de données, ou en obtenir un autre</translation>
    </message>
    <message>
        <source>%1 data sets are here. Files and folders of your own can be dropped onto the window.</source>
        <translation>%1 jeux de données sont là. Vos fichiers et dossiers peuvent être déposés sur la fenêtre.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
</context>
</TS>
