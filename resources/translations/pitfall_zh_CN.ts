<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>adding of a stage</source>
        <translation>添加一级</translation>
    </message>
    <message>
        <source>removal of a stage</source>
        <translation>删除一级</translation>
    </message>
    <message>
        <source>change of stages</source>
        <translation>更改各级</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>choice of preset %1</source>
        <translation>选用预设 %1</translation>
    </message>
    <message>
        <source>change of %1 settings</source>
        <translation>更改 %1 项设置</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Networks, with a semicolon between them: channels × kernel / stride of each stage, such as 16×5/2 → 8×3/2; 32×7/7</source>
        <translation>各网络之间用分号隔开：每一级的 通道 × 核 / 步幅，例如 16×5/2 → 8×3/2; 32×7/7</translation>
    </message>
    <message>
        <source>Values with a comma between them (mse, mae), or a range: 1 to 6; with &quot;log&quot; behind it all magnitudes are as likely (0.0002 to 0.01, log); with &quot;steps&quot; for a grid (0 to 0.4, 5 steps).</source>
        <translation>用逗号隔开的值（mse, mae），或一个范围：1 to 6；后面加 &quot;log&quot; 表示各数量级机会均等（0.0002 to 0.01, log）；加 &quot;steps&quot; 表示网格（0 to 0.4, 5 steps）。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The same for all: %1, %2 training, %3 validation and %4 test images, and every setting that is not in the table.</source>
        <translation>所有网络相同的部分：%1，%2 张训练、%3 张验证、%4 张测试图像，以及表中没有的所有设置。</translation>
    </message>
    <message>
        <source>the probe is not there yet</source>
        <translation>探针尚未就绪</translation>
    </message>
    <message>
        <source>colour: predicted class</source>
        <translation>颜色：预测类别</translation>
    </message>
    <message>
        <source>reconstruction error (%1, test)  → better</source>
        <translation>重建误差（%1，测试）  → 更好</translation>
    </message>
    <message>
        <source>reconstruction quality (%1, test)  → better</source>
        <translation>重建质量（%1，测试）  → 更好</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1（测试）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>MSE, training</source>
        <translation>MSE，训练</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>这些图像没有标签：没有可以区分的类别。</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>%1 (test)  → better</source>
        <translation>%1（测试）  → 更好</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Patch stride</source>
        <translation>图块步幅</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>权重共享</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>输入范围</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评估次数</translation>
    </message>
    <message>
        <source>Live fit</source>
        <translation>实时拟合</translation>
    </message>
    <message>
        <source>Live tuning</source>
        <translation>实时调参</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>实时测试</translation>
    </message>
    <message>
        <source>Live k</source>
        <translation>实时 k</translation>
    </message>
    <message>
        <source>Live temperature</source>
        <translation>实时温度</translation>
    </message>
    <message>
        <source>Final fit</source>
        <translation>最终拟合</translation>
    </message>
    <message>
        <source>Final k</source>
        <translation>最终 k</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>最终温度</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>个邻居</translation>
    </message>
    <message>
        <source>resamples</source>
        <translation>次重采样</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1，第 %2 级</translation>
    </message>
    <message>
        <source>The pictures to learn from.</source>
        <translation>用来学习的图片。</translation>
    </message>
    <message>
        <source>Folder or file of the data set; empty means where Debian installs it, or where it was fetched to.</source>
        <translation>数据集的文件夹或文件；留空表示 Debian 安装的位置，或下载到的位置。</translation>
    </message>
    <message>
        <source>Side that every picture of the folder is brought to; 0 means as they are, all of one size.</source>
        <translation>文件夹中每张图片缩放到的边长；0 表示保持原样，且大小须一致。</translation>
    </message>
    <message>
        <source>Pictures that are not square: cut to their middle, squashed, or padded with black.</source>
        <translation>非正方形的图片：裁取中央、压缩变形，或用黑色补齐。</translation>
    </message>
    <message>
        <source>Side of the patches that are cut out of large pictures.</source>
        <translation>从大图中切出的图块的边长。</translation>
    </message>
    <message>
        <source>Step from one patch to the next, across and down.</source>
        <translation>相邻图块之间的间距，横向和纵向。</translation>
    </message>
    <message>
        <source>Colour or grey: as the files have it, or made so.</source>
        <translation>彩色或灰度：按文件原样，或加以转换。</translation>
    </message>
    <message>
        <source>How many images the network learns from; 0 means all that validation leaves.</source>
        <translation>网络从多少张图像中学习；0 表示验证集之外的全部。</translation>
    </message>
    <message>
        <source>Training-file images kept aside to tune the final probe; 0 means all that training leaves.</source>
        <translation>从训练文件中留出、用于调节最终探针的图像；0 表示训练集之外的全部。</translation>
    </message>
    <message>
        <source>How many images scores and accuracies are reported on; 0 means all.</source>
        <translation>在多少张图像上报告分数和准确率；0 表示全部。</translation>
    </message>
    <message>
        <source>Fixes which images are drawn for each split, and their order.</source>
        <translation>决定每个子集抽取哪些图像以及它们的顺序。</translation>
    </message>
    <message>
        <source>How many feature maps this stage&apos;s code has.</source>
        <translation>这一级的编码有多少个特征图（通道）。</translation>
    </message>
    <message>
        <source>Side of the convolution&apos;s window.</source>
        <translation>卷积窗口的边长。</translation>
    </message>
    <message>
        <source>Step of the convolution&apos;s window; 2 halves width and height.</source>
        <translation>卷积窗口的步幅；2 使宽和高减半。</translation>
    </message>
    <message>
        <source>Non-linearity of the code.</source>
        <translation>编码的非线性函数。</translation>
    </message>
    <message>
        <source>Side of the max-pooling window; 1 means no pooling.</source>
        <translation>最大池化窗口的边长；1 表示不池化。</translation>
    </message>
    <message>
        <source>Tell the decoder where each maximum was; it then sees more than the code.</source>
        <translation>告诉解码器每个最大值的位置；它看到的就比编码更多。</translation>
    </message>
    <message>
        <source>The stack, from the image upwards.</source>
        <translation>整个堆叠，从图像向上。</translation>
    </message>
    <message>
        <source>Same: zeros of half a kernel on each side. Valid: none.</source>
        <translation>same：每边补半个核宽的零。valid：不补。</translation>
    </message>
    <message>
        <source>Learned with the decoder; or fitted to patches (PCA; LDA, which sees labels) or drawn at random, while only the decoder learns.</source>
        <translation>与解码器一起学习；或拟合于图块（PCA；LDA 会看到标签），或随机抽取，此时只有解码器学习。</translation>
    </message>
    <message>
        <source>Decoders use their encoder&apos;s weights instead of their own.</source>
        <translation>解码器使用其编码器的权重，而不用自己的。</translation>
    </message>
    <message>
        <source>Activation of the decoders: that of the thing they reproduce, or linear.</source>
        <translation>解码器的激活：与其所重建的对象相同，或为线性。</translation>
    </message>
    <message>
        <source>What happens where decoded patches overlap: summed (transposed convolution) or averaged (N-light-N).</source>
        <translation>解码图块重叠处的处理：相加（转置卷积）或取平均（N-light-N）。</translation>
    </message>
    <message>
        <source>The range in which pixels are fed to the network.</source>
        <translation>像素输入网络时的取值范围。</translation>
    </message>
    <message>
        <source>Greedy: one stage after the other, each on the frozen codes below. Joint: the whole stack at once.</source>
        <translation>逐级：一级接一级，每一级建立在下面冻结的编码之上。联合：整个堆叠同时训练。</translation>
    </message>
    <message>
        <source>What training makes small. Cross-entropy and SSIM apply to images; greedy stages that reproduce codes use MSE.</source>
        <translation>训练所最小化的量。交叉熵和 SSIM 用于图像；逐级训练中重建编码的各级使用 MSE。</translation>
    </message>
    <message>
        <source>Passes over the training images, for each stage (greedy) or in all (joint).</source>
        <translation>遍历训练图像的次数，每级各算（逐级）或合计（联合）。</translation>
    </message>
    <message>
        <source>Images per step of the optimiser.</source>
        <translation>优化器每一步所用的图像数。</translation>
    </message>
    <message>
        <source>Rule that turns gradients into steps.</source>
        <translation>把梯度变成更新步的规则。</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; may change while a run goes on.</source>
        <translation>优化器步长的大小；运行中可以改变。</translation>
    </message>
    <message>
        <source>Share of the last step that SGD repeats; Adam ignores it.</source>
        <translation>SGD 重复上一步的比例；Adam 忽略它。</translation>
    </message>
    <message>
        <source>L2 penalty on the weights.</source>
        <translation>对权重的 L2 惩罚。</translation>
    </message>
    <message>
        <source>Weight of the code&apos;s mean absolute value in the loss.</source>
        <translation>编码平均绝对值在损失中的权重。</translation>
    </message>
    <message>
        <source>Gaussian noise added to what the encoder sees (denoising); may change while a run goes on.</source>
        <translation>加在编码器输入上的高斯噪声（去噪）；运行中可以改变。</translation>
    </message>
    <message>
        <source>Share of what the encoder sees that is set to zero (denoising); may change while a run goes on.</source>
        <translation>编码器输入中被置零的比例（去噪）；运行中可以改变。</translation>
    </message>
    <message>
        <source>Weight of a linear probe&apos;s cross-entropy on the code, beside the error: 0 is unsupervised; may change while a run goes on.</source>
        <translation>编码上线性探针的交叉熵相对于误差的权重：0 为无监督；运行中可以改变。</translation>
    </message>
    <message>
        <source>Fixes weights, order of batches and noise: same seed, same numbers.</source>
        <translation>决定权重、批次顺序和噪声：种子相同，数字相同。</translation>
    </message>
    <message>
        <source>Training images that the live probes are fitted on.</source>
        <translation>实时探针拟合所用的训练图像。</translation>
    </message>
    <message>
        <source>Validation images that the live linear probe&apos;s L2 strength is chosen on.</source>
        <translation>用来选择实时线性探针 L2 强度的验证图像。</translation>
    </message>
    <message>
        <source>Test images that each live evaluation looks at.</source>
        <translation>每次实时评估所看的测试图像。</translation>
    </message>
    <message>
        <source>Neighbours that vote in the live k-NN probe.</source>
        <translation>实时 k-NN 探针中参与投票的邻居。</translation>
    </message>
    <message>
        <source>A neighbour of cosine s votes with weight exp(s / temperature).</source>
        <translation>余弦为 s 的邻居以 exp(s / 温度) 的权重投票。</translation>
    </message>
    <message>
        <source>Training images that the final probes are fitted on; 0 means all.</source>
        <translation>最终探针拟合所用的训练图像；0 表示全部。</translation>
    </message>
    <message>
        <source>Neighbours that vote in the final k-NN probe.</source>
        <translation>最终 k-NN 探针中参与投票的邻居。</translation>
    </message>
    <message>
        <source>As the live temperature, for the final k-NN probe.</source>
        <translation>同实时温度，用于最终 k-NN 探针。</translation>
    </message>
    <message>
        <source>Resamples of the test images behind each 95% interval.</source>
        <translation>每个 95% 区间背后对测试图像的重采样次数。</translation>
    </message>
    <message>
        <source>How far shapes lie from the middle: 0 nowhere … 1 up to the edge.</source>
        <translation>形状偏离中心的程度：0 不偏离 … 1 直到边缘。</translation>
    </message>
    <message>
        <source>How much the size of shapes varies: 0 not at all … 1 fourfold.</source>
        <translation>形状大小变化的程度：0 不变 … 1 四倍。</translation>
    </message>
    <message>
        <source>How far shapes are turned: 0 not at all … 1 by any angle.</source>
        <translation>形状旋转的程度：0 不旋转 … 1 任意角度。</translation>
    </message>
    <message>
        <source>Share of the contrast that a background gradient of random direction takes from the shape.</source>
        <translation>随机方向的背景渐变从形状那里夺走的对比度比例。</translation>
    </message>
    <message>
        <source>Share of the contrast that a random background texture takes from the shape.</source>
        <translation>随机背景纹理从形状那里夺走的对比度比例。</translation>
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
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>soft sign</source>
        <translation>soft sign</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
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
        <translation>镜像</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学习得到</translation>
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
        <translation>随机</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>平均</translation>
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
        <translation>逐级</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>联合</translation>
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
        <translation>交叉熵</translation>
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
        <translation>中央裁剪</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>padded</source>
        <translation>补齐</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
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
        <translation>SOID（按发表公式）</translation>
    </message>
    <message>
        <source>NORM CORR, as published</source>
        <translation>NORM CORR（按发表公式）</translation>
    </message>
    <message>
        <source>DELTA94, as published</source>
        <translation>DELTA94（按发表公式）</translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>k-NN 准确率</translation>
    </message>
    <message>
        <source>linear-probe accuracy</source>
        <translation>线性探针准确率</translation>
    </message>
    <message>
        <source>Mean squared error of the pixels, in squared units of the range 0…1.</source>
        <translation>像素的均方误差，单位为范围 0…1 的平方。</translation>
    </message>
    <message>
        <source>Mean absolute error of the pixels, in units of the range 0…1.</source>
        <translation>像素的平均绝对误差，单位为范围 0…1。</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio in dB: 10 log10(1 / MSE), mean over images.</source>
        <translation>峰值信噪比（dB）：10 log10(1 / MSE)，对图像取平均。</translation>
    </message>
    <message>
        <source>Structural similarity (Wang et al. 2004), 1 is identical.</source>
        <translation>结构相似性（Wang et al. 2004），1 表示完全相同。</translation>
    </message>
    <message>
        <source>Euclidean distance of a pixel&apos;s channels, mean over pixels (N-light-N).</source>
        <translation>像素各通道的欧氏距离，对像素取平均（N-light-N）。</translation>
    </message>
    <message>
        <source>What the best scale and offset leave of the squared error, in percent of the squared range (N-light-N, corrected).</source>
        <translation>最佳缩放和平移之后剩余的平方误差，占范围平方的百分比（N-light-N，已更正）。</translation>
    </message>
    <message>
        <source>One minus the correlation of the pixels: 0 is identical, 2 a negative (N-light-N, corrected).</source>
        <translation>一减去像素的相关系数：0 表示相同，2 表示负片（N-light-N，已更正）。</translation>
    </message>
    <message>
        <source>Colour difference CIE94 in Lab, mean over pixels (N-light-N, corrected).</source>
        <translation>Lab 空间的色差 CIE94，对像素取平均（N-light-N，已更正）。</translation>
    </message>
    <message>
        <source>Mahalanobis distance of a pixel&apos;s channels by the covariance of both images, mean over pixels (N-light-N).</source>
        <translation>按两幅图像协方差计算的像素通道马氏距离，对像素取平均（N-light-N）。</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which is not invariant to scale and offset although it is meant to be.</source>
        <translation>N-light-N 的公式：本应对缩放和平移不变，实际上并非如此。</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula, which takes the size of the correlation: a negative scores as perfect.</source>
        <translation>N-light-N 的公式：取相关系数的绝对值，负片也被当作完美。</translation>
    </message>
    <message>
        <source>N-light-N&apos;s formula: summed over pixels, and values of [−1,1] are taken for values of 0…255.</source>
        <translation>N-light-N 的公式：对像素求和，并把 [−1,1] 的值当作 0…255 的值。</translation>
    </message>
    <message>
        <source>Share of test images whose nearest training images, by cosine of the features, vote for their class.</source>
        <translation>按特征余弦最近的训练图像投票得出正确类别的测试图像所占比例。</translation>
    </message>
    <message>
        <source>Share of test images that a logistic regression on the features classifies correctly.</source>
        <translation>特征上的逻辑回归正确分类的测试图像所占比例。</translation>
    </message>
    <message>
        <source>Deep: four stages</source>
        <translation>深：四级</translation>
    </message>
    <message>
        <source>Each stage halves the picture until 64 values are left. Reconstructions get worse with every stage; watch whether the accuracy follows.</source>
        <translation>每一级都把图像减半，直到只剩 64 个值。重建逐级变差；请看准确率是否随之变差。</translation>
    </message>
    <message>
        <source>N-light-N: the authors&apos; auto-encoder</source>
        <translation>N-light-N：原作者的自编码器</translation>
    </message>
    <message>
        <source>The stack of the authors&apos; own framework: no padding, soft sign, averaged patches, a linear decoder and plain SGD. It learns slowly; its code has 36 values.</source>
        <translation>原作者框架中的堆叠：无填充、soft sign、图块取平均、线性解码器和普通 SGD。它学得慢；编码有 36 个值。</translation>
    </message>
    <message>
        <source>Overcomplete: a code larger than the picture</source>
        <translation>过完备：编码比图像还大</translation>
    </message>
    <message>
        <source>The code has eight times as many values as the picture, so that copying is easy: nearly perfect reconstructions, and nothing had to be understood for them.</source>
        <translation>编码的值是图像的八倍，因此复制很容易：重建几乎完美，却什么都不必理解。</translation>
    </message>
    <message>
        <source>Quick: two small stages</source>
        <translation>快速：两个小级</translation>
    </message>
    <message>
        <source>Under a minute on a laptop, and it shows the pitfall: the error falls to a fraction while the features tell classes apart no better, or worse.</source>
        <translation>在笔记本电脑上不到一分钟就能看到陷阱：误差降到几分之一，而特征区分类别的能力并没有变好，甚至变差。</translation>
    </message>
    <message>
        <source>Shapes: the class is what varies</source>
        <translation>形状：变化的是类别</translation>
    </message>
    <message>
        <source>Generated pictures of ten shapes on black. Nearly half of the pixels&apos; variance carries the class: what makes a good picture also tells classes apart. Compare it with the preset with nuisance.</source>
        <translation>黑底上生成的十种形状。像素方差的近一半承载类别：使图像变好的，也能区分类别。请与带干扰的预设比较。</translation>
    </message>
    <message>
        <source>Shapes with nuisance: the background is what varies</source>
        <translation>带干扰的形状：变化的是背景</translation>
    </message>
    <message>
        <source>The same ten shapes, but nearly all of their contrast went to the background. That is easier to paint, so the error ends lower; and it has nothing to do with the class, so the accuracy ends lower too.</source>
        <translation>同样的十种形状，但几乎所有对比度都给了背景。背景更容易画，所以误差最终更低；它与类别无关，所以准确率最终也更低。</translation>
    </message>
    <message>
        <source>The family of auto-encoders</source>
        <translation>自编码器家族</translation>
    </message>
    <message>
        <source>Vanilla, denoising, sparse, tied, overcomplete and undercomplete auto-encoders beside each other, each from four seeds. About ten minutes on 2 cores.</source>
        <translation>普通、去噪、稀疏、权重共享、过完备和欠完备自编码器并列比较，每种四个种子。2 核约十分钟。</translation>
    </message>
    <message>
        <source>The paper&apos;s question, in ten minutes: 20 networks</source>
        <translation>论文的问题，十分钟版：20 个网络</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? Twenty auto-encoders of eight sizes and one to three stages. About ten minutes on 2 cores; twenty networks show only strong correlations.</source>
        <translation>重建误差能说明特征有多好吗？二十个自编码器，八种大小，一到三级。2 核约十分钟；二十个网络只能显示强相关。</translation>
    </message>
    <message>
        <source>The paper&apos;s question: 200 networks</source>
        <translation>论文的问题：200 个网络</translation>
    </message>
    <message>
        <source>Does the reconstruction error tell how good the features are? 100 ways to build and train an auto-encoder, of eight sizes and one to three stages, each from two seeds. About an hour and a half on 2 cores.</source>
        <translation>重建误差能说明特征有多好吗？100 种构建和训练自编码器的方式，八种大小，一到三级，每种两个种子。2 核约一个半小时。</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes in 10 classes, 28×28 grey pixels (Xiao, Rasul, Vollgraf 2017).</source>
        <translation>70,000 张服装图片，10 类，28×28 灰度像素（Xiao, Rasul, Vollgraf 2017）。</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, 28×28 grey pixels (LeCun, Cortes, Burges 1998).</source>
        <translation>70,000 个手写数字，28×28 灰度像素（LeCun, Cortes, Burges 1998）。</translation>
    </message>
    <message>
        <source>KMNIST</source>
        <translation>KMNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten hiragana of 10 classes, 28×28 grey pixels (Clanuwat et al. 2018).</source>
        <translation>70,000 个手写平假名，10 类，28×28 灰度像素（Clanuwat et al. 2018）。</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>Handwritten digits and letters, 28×28 grey pixels (Cohen et al. 2017), any of its six sets; its images are stored transposed, and turned upright here.</source>
        <translation>手写数字和字母，28×28 灰度像素（Cohen et al. 2017），其六个子集中的任意一个；图像以转置方式存储，这里已转正。</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>60,000 colour pictures of animals and vehicles in 10 classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60,000 张动物和交通工具的彩色图片，10 类，32×32 像素（Krizhevsky 2009），二进制版本。</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>60,000 colour pictures in 100 (fine) classes, 32×32 pixels (Krizhevsky 2009), binary version.</source>
        <translation>60,000 张彩色图片，100 个（细分）类别，32×32 像素（Krizhevsky 2009），二进制版本。</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>99,289 colour pictures of house number digits, 32×32 pixels (Netzer et al. 2011), cropped digits.</source>
        <translation>99,289 张门牌号数字的彩色图片，32×32 像素（Netzer et al. 2011），裁切后的数字。</translation>
    </message>
    <message>
        <source>STL-10</source>
        <translation>STL-10</translation>
    </message>
    <message>
        <source>5,000 and 8,000 colour pictures of animals and vehicles in 10 classes, 96×96 pixels (Coates, Lee, Ng 2011).</source>
        <translation>5,000 张和 8,000 张动物和交通工具的彩色图片，10 类，96×96 像素（Coates, Lee, Ng 2011）。</translation>
    </message>
    <message>
        <source>Shapes (synthetic)</source>
        <translation>形状（合成）</translation>
    </message>
    <message>
        <source>16,000 generated pictures of 10 shapes, 28×28 grey pixels; dials (data.shapes_*) set how much of their variance carries the class and how much is nuisance.</source>
        <translation>生成的 16,000 张图片，10 种形状，28×28 灰度像素；旋钮（data.shapes_*）决定方差中有多少承载类别、多少是干扰。</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Pictures of your own (PNG, JPEG, TIFF, WebP, OpenEXR and others): a folder with a sub-folder for each class, or with train and test that have them.</source>
        <translation>自己的图片（PNG、JPEG、TIFF、WebP、OpenEXR 等）：每个类别一个子文件夹的文件夹，或其中的 train 和 test 含有这样的子文件夹。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>Images of your own as NumPy arrays: one .npz file, or .npy files in a folder; arrays called x_train, y_train, x_test, y_test, or images and labels.</source>
        <translation>NumPy 数组形式的自己的图像：一个 .npz 文件，或一个文件夹中的 .npy 文件；数组名为 x_train、y_train、x_test、y_test，或 images 和 labels。</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX 文件</translation>
    </message>
    <message>
        <source>Images of your own as IDX files, the format of MNIST: a folder of them, or one of a set; any number of classes up to 256.</source>
        <translation>IDX 文件（MNIST 的格式）形式的自己的图像：一个含有它们的文件夹，或其中一个文件；最多 256 类。</translation>
    </message>
    <message>
        <source>Patches of large pictures</source>
        <translation>大图的图块</translation>
    </message>
    <message>
        <source>Square patches of pages or other large pictures of your own: a folder &quot;images&quot; and a folder &quot;labels&quot; with label pictures of the same size, whose colours are the classes.</source>
        <translation>从自己的书页或其他大图中切出的正方形图块：文件夹 &quot;images&quot; 和文件夹 &quot;labels&quot;，后者含有同样大小的标签图，其颜色即类别。</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>There are no labels: reconstruction works, but accuracies mean nothing.</source>
        <translation>没有标签：重建可用，但准确率没有意义。</translation>
    </message>
    <message>
        <source>There is one class only: reconstruction works, but accuracies mean nothing.</source>
        <translation>只有一个类别：重建可用，但准确率没有意义。</translation>
    </message>
    <message>
        <source>This is a small data set (%1 training images): expect wide intervals.</source>
        <translation>这是一个小数据集（%1 张训练图像）：区间会比较宽。</translation>
    </message>
    <message>
        <source>The classes are unbalanced: %1 training images of %2, %3 of %4; splits take as many of each class as there are, up to an equal share.</source>
        <translation>类别不平衡：%2 有 %1 张训练图像，%4 有 %3 张；划分时每类能取多少取多少，最多取相等的份额。</translation>
    </message>
    <message>
        <source>No training images of %1: no probe can learn that.</source>
        <translation>没有 %1 的训练图像：没有探针能学会它。</translation>
    </message>
    <message>
        <source>No test images of %1.</source>
        <translation>没有 %1 的测试图像。</translation>
    </message>
    <message>
        <source>EMNIST stores its images transposed; they were turned upright.</source>
        <translation>EMNIST 以转置方式存储图像；已将其转正。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and is left out.</source>
        <translation>文件夹 %1 中没有图片，已略过。</translation>
    </message>
    <message>
        <source>%1 files that are no pictures are left out, such as %2.</source>
        <translation>略过了 %1 个不是图片的文件，例如 %2。</translation>
    </message>
    <message>
        <source>%1 pictures beside the folders of the classes are left out.</source>
        <translation>略过了类别文件夹之外的 %1 张图片。</translation>
    </message>
    <message>
        <source>The pictures of %1 are counted as training pictures; validation is drawn from those.</source>
        <translation>%1 的图片计入训练图片；验证集从中抽取。</translation>
    </message>
    <message>
        <source>The pictures are of different sizes, from %1 to %2 pixels.</source>
        <translation>图片大小不一，从 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 pages, chosen by data.seed, became one.</source>
        <translation>没有测试部分：由 data.seed 选出的 %1 页（共 %2 页）用作测试。</translation>
    </message>
    <message>
        <source>There is no test part: %1 of %2 images (a sixth of each class, chosen by data.seed) were split off as one.</source>
        <translation>没有测试部分：从 %2 张图像中分出 %1 张用作测试（每类六分之一，由 data.seed 选出）。</translation>
    </message>
    <message>
        <source>The %1 validation images are counted as training images; validation is drawn from those.</source>
        <translation>%1 张验证图像计入训练图像；验证集从中抽取。</translation>
    </message>
    <message>
        <source>Left out, since their names say nothing: %1.</source>
        <translation>已略过，因为名称看不出含义：%1。</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3</source>
        <translation>请把 %1（来自 %2）放入 %3</translation>
    </message>
    <message>
        <source>put %1, from %2, into %3 and fetch again, which then only unpacks it</source>
        <translation>请把 %1（来自 %2）放入 %3，然后再次获取，届时只需解包</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机猜测</translation>
    </message>
    <message>
        <source>raw pixels</source>
        <translation>原始像素</translation>
    </message>
    <message>
        <source>PCA, %1 dimensions</source>
        <translation>PCA，%1 维</translation>
    </message>
    <message>
        <source>LDA (sees labels)</source>
        <translation>LDA（看到标签）</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dimensions</source>
        <translation>未训练的编码器，%1 维</translation>
    </message>
    <message>
        <source>PCA, %1 dims</source>
        <translation>PCA，%1 维</translation>
    </message>
    <message>
        <source>untrained encoder, %1 dims</source>
        <translation>未训练的编码器，%1 维</translation>
    </message>
    <message>
        <source>stage %1, PCA</source>
        <translation>第 %1 级，PCA</translation>
    </message>
    <message>
        <source>stage %1, untrained</source>
        <translation>第 %1 级，未训练</translation>
    </message>
    <message>
        <source>stage %1, trained</source>
        <translation>第 %1 级，已训练</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>Retrained from scratch</source>
        <translation>从头重训</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Shallow</source>
        <translation>浅</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>深</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>Perturbed</source>
        <translation>受扰动</translation>
    </message>
    <message>
        <source>The network&apos;s own decoder, as its training left it.</source>
        <translation>网络自己的解码器，即训练留下的样子。</translation>
    </message>
    <message>
        <source>The same architecture with new random weights, trained on the codes of the frozen encoder.</source>
        <translation>相同的架构，新的随机权重，在冻结编码器的编码上训练。</translation>
    </message>
    <message>
        <source>One affine map from the flattened code to the pixels, the best in least squares on the training images (ridge regression).</source>
        <translation>从展平编码到像素的一个仿射映射，在训练图像上最小二乘意义下最优（岭回归）。</translation>
    </message>
    <message>
        <source>One transposed convolution from the code straight to the image, whose window is what a unit of the code sees; trained on the codes of the frozen encoder.</source>
        <translation>从编码直接到图像的一个转置卷积，其窗口就是编码的一个单元所看到的范围；在冻结编码器的编码上训练。</translation>
    </message>
    <message>
        <source>Wider layers, leaky ReLU and a further 3×3 convolution after each stage; trained on the codes of the frozen encoder, of which it sees nothing but the top.</source>
        <translation>更宽的层、leaky ReLU，每级之后再加一个 3×3 卷积；在冻结编码器的编码上训练，只看到最顶层。</translation>
    </message>
    <message>
        <source>The same architecture with random weights that nothing has been done to.</source>
        <translation>相同的架构，随机权重，未作任何处理。</translation>
    </message>
    <message>
        <source>As trained, with Gaussian noise added to every weight.</source>
        <translation>训练所得，并在每个权重上加高斯噪声。</translation>
    </message>
    <message>
        <source>%1 Its kernels are the encoder&apos;s.</source>
        <translation>%1 它的核就是编码器的核。</translation>
    </message>
    <message>
        <source>%1 Its kernels are its own, not the encoder&apos;s.</source>
        <translation>%1 它的核是自己的，不是编码器的。</translation>
    </message>
    <message>
        <source>%1 It is told where each maximum was, and so sees more than the code.</source>
        <translation>%1 它被告知每个最大值的位置，因此看到的比编码更多。</translation>
    </message>
    <message>
        <source>pre-trained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Pre-trained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Fine-tuned, old decoder</source>
        <translation>微调后，旧解码器</translation>
    </message>
    <message>
        <source>Fine-tuned, decoder retrained</source>
        <translation>微调后，重训解码器</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>正在加载图像</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>正在构建网络</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>正在打开运行</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在撰写报告</translation>
    </message>
    <message>
        <source>Measuring the untrained network</source>
        <translation>正在测量未训练的网络</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>正在测量网络</translation>
    </message>
    <message>
        <source>Measuring the baselines</source>
        <translation>正在测量基线</translation>
    </message>
    <message>
        <source>Measuring the final probes</source>
        <translation>正在测量最终探针</translation>
    </message>
    <message>
        <source>The final probes have not been measured</source>
        <translation>最终探针尚未测量</translation>
    </message>
    <message>
        <source>This run diverged; begin a new one</source>
        <translation>本次运行已发散；请开始新的运行</translation>
    </message>
    <message>
        <source>The state of its optimiser was not saved with this run: it goes on with a fresh one.</source>
        <translation>优化器的状态没有随本次运行保存：将以全新的状态继续。</translation>
    </message>
    <message>
        <source>This run cannot be kept against an unexpected end: %1 Training goes on, and keeping it is tried again.</source>
        <translation>无法为意外中断而保存本次运行：%1 训练继续进行，并会再次尝试保存。</translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1</source>
        <translation>发生了不该发生的错误：%1</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%</source>
        <translation>解码器，第 %1 步：%2，%3%</translation>
    </message>
    <message>
        <source>Decoders at step %1: %2, %3%, %4 s left</source>
        <translation>解码器，第 %1 步：%2，%3%，还剩 %4 秒</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%</source>
        <translation>微调，第 %1 步：%2，%3%</translation>
    </message>
    <message>
        <source>Fine-tuning at step %1: %2, %3%, %4 s left</source>
        <translation>微调，第 %1 步：%2，%3%，还剩 %4 秒</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%</source>
        <translation>可分性，第 %1 步：%2，%3%</translation>
    </message>
    <message>
        <source>Separability at step %1: %2, %3%, %4 s left</source>
        <translation>可分性，第 %1 步：%2，%3%，还剩 %4 秒</translation>
    </message>
    <message>
        <source>making the decoder &quot;%1&quot;</source>
        <translation>正在生成解码器“%1”</translation>
    </message>
    <message>
        <source>training the decoder &quot;%1&quot;</source>
        <translation>正在训练解码器“%1”</translation>
    </message>
    <message>
        <source>measuring the decoder &quot;%1&quot;</source>
        <translation>正在测量解码器“%1”</translation>
    </message>
    <message>
        <source>fitting probes to the features</source>
        <translation>正在把探针拟合到特征</translation>
    </message>
    <message>
        <source>fine-tuning with %1 labels, %2 start, seed %3 of %4</source>
        <translation>正在用 %1 个标签微调，起点：%2，种子 %3 / %4</translation>
    </message>
    <message>
        <source>retraining the decoder alone</source>
        <translation>正在单独重训解码器</translation>
    </message>
    <message>
        <source>probing the features before and after</source>
        <translation>正在探测微调前后的特征</translation>
    </message>
    <message>
        <source>painting original, before, after</source>
        <translation>正在绘制原图、之前、之后</translation>
    </message>
    <message>
        <source>measuring %1</source>
        <translation>正在测量 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>as-trained</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>重训</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>浅</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>深</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>受扰动</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, %4 epochs, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>只换解码器，别的都不变。需要训练的解码器从 %1 张训练图像学习：Adam 最小化均方误差，学习率 %2，批大小 %3，%4 轮，种子 %5。受扰动解码器的噪声为每个张量的 %6 个标准差。%7分数来自 %8 张测试图像。对每个解码器都重新计算特征，测试图像的特征与重建在同一遍中算出；校验和是其 CRC-32。若所有特征与第一个解码器的逐位相同，则沿用当时拟合的探针给出准确率，不再拟合。%9</translation>
    </message>
    <message>
        <source>Decoders are swapped, and nothing else. Those that are trained learn from %1 training images: Adam on the mean squared error, learning rate %2, batches of %3, 1 epoch, seed %5. The perturbed decoder&apos;s noise is %6 standard deviations of each tensor. %7Scores are of %8 test images. For each decoder the features are computed anew, those of the test images in the same pass as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. %9</source>
        <translation>只换解码器，别的都不变。需要训练的解码器从 %1 张训练图像学习：Adam 最小化均方误差，学习率 %2，批大小 %3，1 轮，种子 %5。受扰动解码器的噪声为每个张量的 %6 个标准差。%7分数来自 %8 张测试图像。对每个解码器都重新计算特征，测试图像的特征与重建在同一遍中算出；校验和是其 CRC-32。若所有特征与第一个解码器的逐位相同，则沿用当时拟合的探针给出准确率，不再拟合。%9</translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, chosen on %2 validation images. </source>
        <translation>线性解码器的岭系数为编码平均方差的 %1 倍，在 %2 张验证图像上选定。 </translation>
    </message>
    <message>
        <source>The ridge of the linear decoder is %1 of the codes&apos; mean variance, fixed for want of validation images. </source>
        <translation>线性解码器的岭系数为编码平均方差的 %1 倍，因没有验证图像而固定。 </translation>
    </message>
    <message>
        <source>The linear decoder is left out: a code of %1 values has normal equations that take too much memory (%2 MB). </source>
        <translation>略去线性解码器：%1 个值的编码对应的正规方程需要过多内存（%2 MB）。 </translation>
    </message>
    <message>
        <source>A linear head on the top code, cross-entropy, Adam with a learning rate of %1 for all starts, batches of %2, %3 passes over the labelled images but at least %4 batches. %5 Accuracy on %6 test images, mean over %7 seeds (which images are labelled, random weights, order of batches) with 95% t intervals, which leave out the spread between pre-trained networks: there is one. Gains are paired seed by seed. The figure is made with the most labels and the first seed; the decoder is retrained alone for %8 epochs on the images&apos; squared error, from where the old one stood; linear probes by the final protocol.</source>
        <translation>顶层编码上的线性分类头，交叉熵，Adam，所有起点的学习率均为 %1，批大小 %2，遍历有标签图像 %3 遍，但至少 %4 个批次。%5 准确率来自 %6 张测试图像，取 %7 个种子（哪些图像有标签、随机权重、批次顺序）的平均，附 95% t 区间，不含预训练网络之间的差异：预训练网络只有一个。增益按种子逐一配对。图中所示用最多的标签和第一个种子；解码器从旧解码器出发，以图像的平方误差单独重训 %8 轮；线性探针按最终协议。</translation>
    </message>
    <message>
        <source>Of five checkpoints the one that is best on %1 validation images speaks, whose labels are used for that and not counted as budget.</source>
        <translation>五个检查点中取在 %1 张验证图像上最好的一个；这些图像的标签只用于此，不计入预算。</translation>
    </message>
    <message>
        <source>There are no validation images to choose a checkpoint on: the last one speaks.</source>
        <translation>没有验证图像可用来选择检查点：取最后一个。</translation>
    </message>
    <message>
        <source>Each representation is measured alike. Linear and k-NN: the final protocol, fitted on %1 training images, tuned on %2 validation images, reported on %3 test images. PCA and LDA are fitted on the training images; LDA sees their labels and is a supervised reference. Fisher ratio (trace of the scatter between classes over that within) on the test images; silhouette and purity of the 10 nearest neighbours (both by cosine) and intrinsic dimension (maximum likelihood, 20 neighbours) on %4 of them. Intervals: 95%, bootstrap over test images. A linear probe can use directions that distances do not show, and more dimensions make it stronger: compare what has the same dimension.</source>
        <translation>每种表示都用同样的方法测量。线性和 k-NN：最终协议，在 %1 张训练图像上拟合，在 %2 张验证图像上调参，在 %3 张测试图像上报告。PCA 和 LDA 在训练图像上拟合；LDA 看到标签，是有监督的参照。Fisher 比（类间散布与类内散布之迹的比）在测试图像上计算；轮廓系数、10 个最近邻的纯度（均按余弦）和内在维数（最大似然，20 个邻居）在其中 %4 张上计算。区间：95%，对测试图像自助重采样。线性探针可以利用距离看不出的方向，维数越多它越强：请在维数相同者之间比较。</translation>
    </message>
    <message>
        <source>The encoder is frozen. Probes are fitted on %1 training images and reported on %2 test images. Linear: standardised features, multinomial logistic regression by L-BFGS, %3. k-NN: cosine, k = %4. Intervals: 95%, bootstrap over test images; they do not include the spread between seeds.</source>
        <translation>编码器是冻结的。探针在 %1 张训练图像上拟合，在 %2 张测试图像上报告。线性：标准化特征，L-BFGS 多项逻辑回归，%3。k-NN：余弦，k = %4。区间：95%，对测试图像自助重采样；不含种子之间的差异。</translation>
    </message>
    <message>
        <source>its L2 strength chosen on %1 validation images (%2 here)</source>
        <translation>L2 强度在 %1 张验证图像上选定（此处为 %2）</translation>
    </message>
    <message>
        <source>its L2 strength fixed at %1 for want of validation images</source>
        <translation>因没有验证图像，L2 强度固定为 %1</translation>
    </message>
    <message>
        <source>%1 · linear probe %2% · step %3 of %4</source>
        <translation>%1 · 线性探针 %2% · 第 %3 步，共 %4 步</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>How often a run is measured: close together at first, then ever further apart. 0: as often as fits into the share of time below, from 3 times a phase to 20 times a run.</source>
        <translation>一次运行测量多少次：开始时密集，之后间隔越来越大。0：在下面的时间比例之内尽可能多，从每阶段 3 次到每次运行 20 次。</translation>
    </message>
    <message>
        <source>What part of a run&apos;s time its evaluations may take, where their number is automatic; reckoned from the network&apos;s size, so that the same settings are measured at the same steps everywhere.</source>
        <translation>评估次数为自动时，评估可占运行时间的比例；按网络大小估算，使相同的设置在任何地方都在相同的步上测量。</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>时间比例</translation>
    </message>
    <message>
        <source>The file %1 holds several pictures, of which the first is taken.</source>
        <translation>文件 %1 含有多张图片，只取第一张。</translation>
    </message>
    <message>
        <source>%1 files hold several pictures, of which the first is taken, such as %2.</source>
        <translation>%1 个文件含有多张图片，只取第一张，例如 %2。</translation>
    </message>
    <message>
        <source>The brightest value of all images is %1 of 255: they are nearly black, and may be on another scale.</source>
        <translation>所有图像中最亮的值为 %1（满值 255）：图像几乎全黑，可能使用了另一种取值范围。</translation>
    </message>
    <message>
        <source>The folder %1 beside %2 is left out.</source>
        <translation>%2 旁边的文件夹 %1 被略去。</translation>
    </message>
    <message>
        <source>%1 folders beside %2 are left out, such as %3.</source>
        <translation>%2 旁边有 %1 个文件夹被略去，例如 %3。</translation>
    </message>
    <message>
        <source>Pictures beside the folder %1 are left out.</source>
        <translation>文件夹 %1 旁边的图片被略去。</translation>
    </message>
    <message>
        <source>The folder %1 is taken for a class.</source>
        <translation>文件夹 %1 被当作一个类别。</translation>
    </message>
    <message>
        <source>The pictures are those of the folder %1.</source>
        <translation>图片取自文件夹 %1。</translation>
    </message>
    <message>
        <source>Left out, since they hold no numbers: %1.</source>
        <translation>因不含数字而略去：%1。</translation>
    </message>
    <message>
        <source>Saving the run</source>
        <translation>正在保存运行</translation>
    </message>
    <message>
        <source>The run was saved without some moments of its past: they were in files that cannot be read any more.</source>
        <translation>运行已保存，但缺少过去的一些时刻：存放它们的文件已无法读取。</translation>
    </message>
    <message>
        <source>The folder %1 is another name of one that is read, and is left out.</source>
        <translation>文件夹 %1 是另一个已读取文件夹的别名，已略去。</translation>
    </message>
    <message>
        <source>The folder %1 is no test part: its pictures are counted with the others of the class.</source>
        <translation>文件夹 %1 不作为测试部分：其中的图片计入该类别。</translation>
    </message>
    <message>
        <source>The file %1 is no picture and is left out.</source>
        <translation>文件 %1 不是图片，已略去。</translation>
    </message>
    <message>
        <source>A picture beside the folders of the classes is left out.</source>
        <translation>类别文件夹旁有一张图片，已略去。</translation>
    </message>
    <message>
        <source>The %1 test images have no labels and are left out.</source>
        <translation>%1 张测试图像没有标签，已略去。</translation>
    </message>
    <message>
        <source>The %1 validation images have no labels and are left out.</source>
        <translation>%1 张验证图像没有标签，已略去。</translation>
    </message>
    <message>
        <source>Left out beside the training images, since their names name no part: %1.</source>
        <translation>训练图像之外的下列数组名称未指明属于哪一部分，已略去：%1。</translation>
    </message>
    <message>
        <source>%1 folders hold no pictures and are left out, such as %2.</source>
        <translation>%1 个文件夹中没有图片，已略过，例如 %2。</translation>
    </message>
    <message>
        <source>The link %1 leads to what is in this data set already, and is not followed.</source>
        <translation>链接 %1 指向此数据集中已有的内容，未跟随。</translation>
    </message>
    <message>
        <source>Label pictures beside those that they belong to are left out (%1, such as %2).</source>
        <translation>与所属图片放在一起的标签图片已略去（%1 张，例如 %2）。</translation>
    </message>
</context>
<context>
    <name>pitfall::AboutBox</name>
    <message>
        <source>About Pitfall</source>
        <translation>关于 Pitfall</translation>
    </message>
    <message>
        <source>%1 (PITFALL_THREADS)</source>
        <translation>%1（PITFALL_THREADS）</translation>
    </message>
    <message>
        <source>%1, one for each core</source>
        <translation>%1，每核一个</translation>
    </message>
    <message>
        <source>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions do not make good features.&lt;/p&gt;</source>
        <translation>&lt;h2 style=&apos;margin-top:0&apos;&gt;Pitfall %1&lt;/h2&gt;&lt;p&gt;训练一个堆叠卷积自编码器，观察它学习，并亲眼看到：好的重建并不意味着好的特征。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;, 2017, &lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; and &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;. No number shown here is the paper&apos;s.&lt;/p&gt;&lt;p&gt;The authors&apos; framework is &lt;b&gt;N-light-N&lt;/b&gt;, &lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;; the preset of that name follows it. Please cite both.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;依据 &lt;b&gt;M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training&lt;/b&gt;，2017，&lt;a href=&apos;https://arxiv.org/abs/1703.04332&apos;&gt;arXiv 1703.04332&lt;/a&gt; 和 &lt;a href=&apos;https://arxiv.org/abs/1712.01655&apos;&gt;1712.01655&lt;/a&gt;。这里显示的数字都不是论文中的数字。&lt;/p&gt;&lt;p&gt;原作者的框架是 &lt;b&gt;N-light-N&lt;/b&gt;，&lt;a href=&apos;https://github.com/seuretm/N-light-N&apos;&gt;github.com/seuretm/N-light-N&lt;/a&gt;；同名预设以它为准。请引用二者。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>正在检查本机 …</translation>
    </message>
    <message>
        <source>Citation as BibTeX</source>
        <translation>BibTeX 引用</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>复制 BibTeX</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Threads that train</source>
        <translation>训练线程</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 GFLOP/s in one thread</source>
        <translation>单线程 %1 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix products are slow here. Install libopenblas0-openmp, and training will be ten times faster.</source>
        <translation>这里的矩阵乘法很慢。请安装 libopenblas0-openmp，训练会快十倍。</translation>
    </message>
    <message>
        <source>%1, kernels for %2</source>
        <translation>%1，%2 的内核</translation>
    </message>
</context>
<context>
    <name>pitfall::Annotations</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>黑或白</translation>
    </message>
</context>
<context>
    <name>pitfall::ChangesView</name>
    <message>
        <source>Weights of stage %1</source>
        <translation>第 %1 级的权重</translation>
    </message>
    <message>
        <source>What units of stage %1 paint</source>
        <translation>第 %1 级各单元画出的图像</translation>
    </message>
    <message>
        <source>Activations of the units</source>
        <translation>各单元的激活</translation>
    </message>
    <message>
        <source>Nothing has been shown yet.</source>
        <translation>尚未显示任何内容。</translation>
    </message>
    <message>
        <source>Step %1. The next batch will show what it changes.</source>
        <translation>第 %1 步。下一批将显示它改变了什么。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Batches %1 to %2</source>
        <translation>批次 %1 到 %2</translation>
    </message>
    <message>
        <source>loss of the batch %1</source>
        <translation>本批损失 %1</translation>
    </message>
    <message>
        <source>weights moved by up to %1</source>
        <translation>权重最多变动 %1</translation>
    </message>
    <message>
        <source>units changed by up to %1</source>
        <translation>单元最多变化 %1</translation>
    </message>
    <message>
        <source>activations by up to %1</source>
        <translation>激活最多变化 %1</translation>
    </message>
    <message>
        <source>error of this image %1</source>
        <translation>这张图像的误差 %1</translation>
    </message>
    <message>
        <source>change: up to ±%1</source>
        <translation>变化：最多 ±%1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>重建结果</translation>
    </message>
    <message>
        <source>error
%1
→ %2</source>
        <translation>误差
%1
→ %2</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ 更少</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ 更多</translation>
    </message>
    <message>
        <source>One batch at a time</source>
        <translation>逐批</translation>
    </message>
    <message>
        <source>What each batch changes will be shown here: weights, activations, and the error.</source>
        <translation>这里将显示每一批改变了什么：权重、激活和误差。</translation>
    </message>
    <message>
        <source>What one batch changes</source>
        <translation>一批改变了什么</translation>
    </message>
</context>
<context>
    <name>pitfall::ClassLegend</name>
    <message>
        <source>Click to hide or show this class.</source>
        <translation>点击可隐藏或显示该类别。</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pitfall::ConfusionMatrix</name>
    <message>
        <source>rows: class · columns: taken for</source>
        <translation>行：类别 · 列：被认作</translation>
    </message>
    <message>
        <source>row taken for column</source>
        <translation>行被认作列</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%2 张图像中的 %1 张（%3）</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetList</name>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已有 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation>需获取 %1</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetLook</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>without labels</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>%1-channel</source>
        <translation>%1 通道</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 类</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>%1 training and %2 test images, %3×%4 %5 pixels, %6.</source>
        <translation>%1 张训练图像和 %2 张测试图像，%3×%4 像素，%5，%6。</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetManager</name>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a data set that is one file, or one of its files: an archive, IDX, MAT, NumPy …</source>
        <translation>打开单个文件的数据集，或其中一个文件：压缩包、IDX、MAT、NumPy …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a data set that is a folder: of its files, or of images in one folder a class</source>
        <translation>打开文件夹形式的数据集：含其文件，或每类一个文件夹的图像</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen one off this list; its files stay where they are</source>
        <translation>从列表中移除所选项；其文件保持原处不动</translation>
    </message>
    <message>
        <source>An address near you that has NAME/FILE for each file, asked instead of the public ones; checksums are compared all the same</source>
        <translation>离您较近、按 NAME/FILE 提供每个文件的地址，代替公共地址；校验和仍会比对</translation>
    </message>
    <message>
        <source>Progress of getting a data set</source>
        <translation>获取数据集的进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>用于下次运行</translation>
    </message>
    <message>
        <source>Put this data set into the experiment; the run that is there stays as it is</source>
        <translation>把该数据集用于实验；现有的运行保持不变</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Getting a data set goes on meanwhile</source>
        <translation>数据集的获取会继续进行</translation>
    </message>
    <message>
        <source>Looking into it… %1 of %2</source>
        <translation>正在查看… %1 / %2</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Choose one on the left to see what is in it. A file or a folder of your own can be opened below the list, or dropped onto the window; it is recognised by what is in it.</source>
        <translation>请在左侧选择一个，查看其内容。自己的文件或文件夹可以在列表下方打开，或拖放到窗口上；程序会根据内容识别它。</translation>
    </message>
    <message>
        <source>

Get transfers %1 and compares the checksums with the published ones.

Without a network: %2.</source>
        <translation>

“获取”将传输 %1，并把校验和与公布的相比对。

没有网络时：%2。</translation>
    </message>
    <message>
        <source>

Open its file or folder, below the list.</source>
        <translation>

请在列表下方打开其文件或文件夹。</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>打开数据集的文件</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>打开数据集的文件夹</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Address that has NAME/FILE for each file, such as https://data.example.org/pitfall
Empty: the public addresses.</source>
        <translation>按 NAME/FILE 提供每个文件的地址，例如 https://data.example.org/pitfall
留空：公共地址。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>正在解包 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>，%1/s</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on getting</source>
        <translation>继续获取</translation>
    </message>
    <message>
        <source>Transfer it from where it is published, or from the mirror</source>
        <translation>从发布地址或镜像传输</translation>
    </message>
    <message>
        <source>What has come of %1 stays, to go on from</source>
        <translation>%1 已到的部分会保留，以便接着传</translation>
    </message>
    <message>
        <source>From the public addresses (&lt;a href=&apos;mirror&apos;&gt;use a mirror…&lt;/a&gt;)</source>
        <translation>来自公共地址（&lt;a href=&apos;mirror&apos;&gt;使用镜像…&lt;/a&gt;）</translation>
    </message>
    <message>
        <source>From the mirror %1 (&lt;a href=&apos;mirror&apos;&gt;change…&lt;/a&gt;)</source>
        <translation>来自镜像 %1（&lt;a href=&apos;mirror&apos;&gt;更改…&lt;/a&gt;）</translation>
    </message>
</context>
<context>
    <name>pitfall::DatasetWiring</name>
    <message>
        <source>Data sets…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>Open data set&apos;s file…</source>
        <translation>打开数据集文件…</translation>
    </message>
    <message>
        <source>Open data set&apos;s folder…</source>
        <translation>打开数据集文件夹…</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>打开数据集的文件</translation>
    </message>
    <message>
        <source>Open a data set&apos;s folder</source>
        <translation>打开数据集的文件夹</translation>
    </message>
    <message>
        <source>%1 is for the next run; the one that is there goes on as it is.</source>
        <translation>%1 将用于下次运行；现有的运行照常继续。</translation>
    </message>
    <message>
        <source>%1 does not go with these settings yet: %2</source>
        <translation>%1 与当前设置还不相容：%2</translation>
    </message>
</context>
<context>
    <name>pitfall::DecodersView</name>
    <message>
        <source> Among the decoders that were trained: %1.</source>
        <translation> 在经过训练的解码器中：%1。</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>线性探针 %1</translation>
    </message>
    <message>
        <source>k-NN %1</source>
        <translation>k-NN %1</translation>
    </message>
    <message>
        <source>features&apos; checksum %1</source>
        <translation>特征校验和 %1</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>The encoder stays as it is, and different decoders learn to paint from its codes: as trained, retrained, linear, shallow, deep, untrained, perturbed. The error changes from decoder to decoder; the features, and what a probe makes of them, cannot.</source>
        <translation>编码器保持不变，由不同的解码器学习从它的编码作画：训练所得、重训、线性、浅、深、未训练、受扰动。误差随解码器而变；特征以及探针从中得到的结果不会变。</translation>
    </message>
    <message>
        <source>Score that is compared</source>
        <translation>所比较的分数</translation>
    </message>
    <message>
        <source>The reconstruction score that is drawn beside the pictures.</source>
        <translation>画在图片旁边的重建分数。</translation>
    </message>
    <message>
        <source>Reconstructions by different decoders</source>
        <translation>不同解码器的重建</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>, a factor of %1</source>
        <translation>，相差 %1 倍</translation>
    </message>
    <message>
        <source>The features are not the same with every decoder, which must not be: the encoder has changed</source>
        <translation>各解码器下的特征并不相同，这不应该发生：编码器被改动了</translation>
    </message>
    <message>
        <source>Same features (checksum %1)</source>
        <translation>特征相同（校验和 %1）</translation>
    </message>
    <message>
        <source>Same features (checksum %1), same accuracy (linear probe %2, k-NN %3)</source>
        <translation>特征相同（校验和 %1），准确率相同（线性探针 %2，k-NN %3）</translation>
    </message>
    <message>
        <source>Same features (checksum %1), but not the same accuracy, which must not be</source>
        <translation>特征相同（校验和 %1），但准确率不同，这不应该发生</translation>
    </message>
</context>
<context>
    <name>pitfall::EditHistory</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
</context>
<context>
    <name>pitfall::ExperimentPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Data sets: look into them, get them, open your own (Ctrl+D)</source>
        <translation>数据集：查看、获取、打开自己的（Ctrl+D）</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>&lt;p&gt;Variance between the mean pictures of the classes over the variance of all training pictures (η²), summed over pixels. The rest is nuisance to whoever wants to know the class, and is what a reconstruction error is mostly about.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各类平均图像之间的方差除以所有训练图像的方差（η²），对像素求和。其余部分对想知道类别的人来说是干扰，而重建误差主要就是关于这部分的。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;•&lt;/b&gt; Takes effect with the next run</source>
        <translation>&lt;b&gt;•&lt;/b&gt; 下次运行时生效</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>Start anew with these settings (Ctrl+N)</source>
        <translation>用这些设置重新开始（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1% of the pixel variance carries the class (this run)</source>
        <translation>像素方差的 %1% 承载类别（本次运行）</translation>
    </message>
    <message>
        <source>→ conv %1×%1</source>
        <translation>→ 卷积 %1×%1</translation>
    </message>
    <message>
        <source> → %1 → pool %2</source>
        <translation> → %1 → 池化 %2</translation>
    </message>
    <message>
        <source>code %1 (%2% of the input), %3 parameters</source>
        <translation>编码 %1（输入的 %2%），%3 个参数</translation>
    </message>
    <message>
        <source>These images have no labels: there are no classes to tell apart.</source>
        <translation>这些图像没有标签：没有可以区分的类别。</translation>
    </message>
</context>
<context>
    <name>pitfall::FactsBar</name>
    <message>
        <source>Key facts</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>No run yet: press Space to begin.</source>
        <translation>尚无运行：按空格键开始。</translation>
    </message>
</context>
<context>
    <name>pitfall::FeatureMapView</name>
    <message>
        <source>Stage whose features are shown</source>
        <translation>显示其特征的级</translation>
    </message>
    <message>
        <source>The features shown are the code of this stage.</source>
        <translation>显示的特征是这一级的编码。</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>当前级</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>图的生成方式</translation>
    </message>
    <message>
        <source>PCA: the two directions of largest variance, at once. t-SNE: neighbours stay neighbours; it moves until it settles.</source>
        <translation>PCA：方差最大的两个方向，立即得到。t-SNE：邻居保持为邻居；图会移动直到稳定。</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>Number of images, colours, selecting, and how t-SNE goes on.</source>
        <translation>图像数量、颜色、选择，以及 t-SNE 如何继续。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>A second map beside this one, of other features; or away with it.</source>
        <translation>在旁边打开第二张图，显示其他特征；或将其关闭。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>See all points again (double click, or the key 0).</source>
        <translation>重新显示所有点（双击，或按 0 键）。</translation>
    </message>
    <message>
        <source>No features yet</source>
        <translation>尚无特征</translation>
    </message>
    <message>
        <source>Test images will appear here as points, near each other where the network&apos;s features are alike.
Press Run to begin.</source>
        <translation>测试图像将在这里显示为点，网络特征相似的彼此靠近。
按“运行”开始。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>PC 1 (%1 of variance)</source>
        <translation>PC 1（%1 的方差）</translation>
    </message>
    <message>
        <source>PC 2 (%1 of variance)</source>
        <translation>PC 2（%1 的方差）</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>KL %1</source>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>召回率 %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>moving (%1)</source>
        <translation>移动中（%1）</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>平均 %1 %2</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>识别正确 %1</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>特征分布图 2</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征分布图</translation>
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
        <translation>以点表示的测试图像：%1</translation>
    </message>
</context>
<context>
    <name>pitfall::FieldEditor</name>
    <message>
        <source>From %1 to %2 %3</source>
        <translation>从 %1 到 %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>按安装位置</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>Not here yet; Data sets… (Ctrl+D) gets it, or opens its folder.</source>
        <translation>尚不在本机；“数据集…”（Ctrl+D）可获取它，或打开其文件夹。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>pitfall::FiltersView</name>
    <message>
        <source>Stage whose units are shown</source>
        <translation>显示其单元的级</translation>
    </message>
    <message>
        <source>The stage whose units are shown.</source>
        <translation>显示其单元的那一级。</translation>
    </message>
    <message>
        <source>Kernels or decoded units</source>
        <translation>核或解码后的单元</translation>
    </message>
    <message>
        <source>Kernels (first stage only), or what the decoders make of each unit alone.</source>
        <translation>核（仅第一级），或解码器由每个单元单独画出的图像。</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>核</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Order of units</source>
        <translation>单元的顺序</translation>
    </message>
    <message>
        <source>In the order of the network, or the most used units first.</source>
        <translation>按网络中的顺序，或最常用的单元在前。</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by use</source>
        <translation>按使用</translation>
    </message>
    <message>
        <source>Answers of the units to image %1: %2</source>
        <translation>各单元对图像 %1 的响应：%2</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>尚无滤波器</translation>
    </message>
    <message>
        <source>What each unit of a stage looks for will appear here, with units that are dead or say the same as another.
Press Run to begin.</source>
        <translation>每一级的各单元在寻找什么将显示在这里，并标出死亡的或与他者重复的单元。
按“运行”开始。</translation>
    </message>
    <message>
        <source>%1 of %2 units. </source>
        <translation>%2 个单元中的 %1 个。 </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Kernels of stage %1, %2×%3: black −%4, mid grey 0, white %4</source>
        <translation>第 %1 级的核，%2×%3：黑 −%4，中灰 0，白 %4</translation>
    </message>
    <message>
        <source>Units of stage %1, each decoded alone: black %2, white %3</source>
        <translation>第 %1 级的单元，逐个解码：黑 %2，白 %3</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <translation>黑 %1，白 %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>variance %1</source>
        <translation>方差 %1</translation>
    </message>
    <message>
        <source>%1 of all variance</source>
        <translation>占总方差的 %1</translation>
    </message>
    <message>
        <source>dead: hardly ever changes</source>
        <translation>死亡：几乎不变</translation>
    </message>
    <message>
        <source>same as unit %1</source>
        <translation>与单元 %1 相同</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 个单元</translation>
    </message>
    <message>
        <source>, %1 dead</source>
        <translation>，%1 个死亡</translation>
    </message>
    <message>
        <source>, none dead</source>
        <translation>，无死亡</translation>
    </message>
    <message>
        <source>, 1 duplicate</source>
        <translation>，1 个重复</translation>
    </message>
    <message>
        <source>, %1 duplicates</source>
        <translation>，%1 个重复</translation>
    </message>
</context>
<context>
    <name>pitfall::FineTuningView</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>most with %1, </source>
        <translation>以 %1 时最大，</translation>
    </message>
    <message>
        <source>Pre-training helps with %1 labels</source>
        <translation>用 %1 个标签时预训练有帮助</translation>
    </message>
    <message>
        <source>Pre-training does harm with %1 labels</source>
        <translation>用 %1 个标签时预训练有害</translation>
    </message>
    <message>
        <source>With %1 labels no difference between pre-trained and random weights can be told: every interval holds 0.</source>
        <translation>用 %1 个标签时，看不出预训练权重与随机权重之间的差别：每个区间都包含 0。</translation>
    </message>
    <message>
        <source>With %1 no difference can be told.</source>
        <translation>用 %1 个时看不出差别。</translation>
    </message>
    <message>
        <source>Fine-tuning: accuracy %1 → %2; MSE %3 → %4 with the old decoder, %5 once it is retrained.</source>
        <translation>微调：准确率 %1 → %2；用旧解码器时 MSE %3 → %4，重训解码器后为 %5。</translation>
    </message>
    <message>
        <source>Regret, stage %1: </source>
        <translation>遗憾值，第 %1 级：</translation>
    </message>
    <message>
        <source>the checkpoint of lowest error (step %1) is the one with the best probe too.</source>
        <translation>误差最低的检查点（第 %1 步）也是探针最好的检查点。</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>代价为 %1</translation>
    </message>
    <message>
        <source>gains rather than costs: %1</source>
        <translation>不但没有代价，反而有收益：%1</translation>
    </message>
    <message>
        <source>costs nothing that can be told from 0: %1</source>
        <translation>没有可与 0 区分的代价：%1</translation>
    </message>
    <message>
        <source>keeping the checkpoint of lowest error (step %1) instead of the best probe&apos;s (step %2) </source>
        <translation>保留误差最低的检查点（第 %1 步）而不是探针最好的检查点（第 %2 步），</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>线性探针 %1</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>A classifier is put on the encoder and both are trained with few and with many labels, from the pre-trained weights, from random ones, and with the encoder frozen. Does pre-training help? And what do decoders make of the code afterwards?</source>
        <translation>在编码器上加一个分类器，用少量和大量标签一起训练：从预训练权重、从随机权重，以及冻结编码器。预训练有帮助吗？之后解码器又能从编码画出什么？</translation>
    </message>
    <message>
        <source>Reconstructions: original, before and after retraining the decoder</source>
        <translation>重建：原图、重训解码器之前和之后</translation>
    </message>
</context>
<context>
    <name>pitfall::Help</name>
    <message>
        <source>Auto-encoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>&lt;p&gt;A network that squeezes a picture into a code and paints it again from the code. It is trained to paint well. That the code is then also good for telling what is in the picture is a hope, not a consequence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把图像压缩成编码、再从编码重新画出图像的网络。它被训练成画得好。至于编码是否因此也能很好地说明图中是什么，那只是希望，并非必然。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>minimise Σ loss(a, g(f(a)))</source>
        <translation>最小化 Σ 损失(a, g(f(a)))</translation>
    </message>
    <message>
        <source>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</source>
        <translation>Masci et al.: Stacked Convolutional Auto-Encoders, 2011.</translation>
    </message>
    <message>
        <source>Probes: how accuracy is measured</source>
        <translation>探针：准确率如何测量</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen. A simple classifier, the probe, is fitted to the features of training images, its strength is chosen on validation images, and what is shown is measured on test images; no image is in two of them. &lt;i&gt;Live&lt;/i&gt; probes look at fewer images than the &lt;i&gt;final&lt;/i&gt; one.&lt;/p&gt;&lt;p&gt;k-NN asks what lies near what. The linear probe asks whether a flat cut separates the classes; it may use directions that distances do not show, and gets stronger with every dimension.&lt;/p&gt;</source>
        <translation>&lt;p&gt;编码器被冻结。一个简单的分类器，即探针，拟合于训练图像的特征，其强度在验证图像上选择，所显示的结果在测试图像上测得；没有图像同时属于其中两者。&lt;i&gt;实时&lt;/i&gt;探针看的图像少于&lt;i&gt;最终&lt;/i&gt;探针。&lt;/p&gt;&lt;p&gt;k-NN 问什么与什么相近。线性探针问一个平面能否把类别分开；它可以利用距离看不出的方向，并且维数越多越强。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alain and Bengio 2016; Wu et al. 2018.</source>
        <translation>Alain 和 Bengio 2016；Wu et al. 2018。</translation>
    </message>
    <message>
        <source>Yardsticks</source>
        <translation>参照线</translation>
    </message>
    <message>
        <source>&lt;p&gt;Accuracies that a network should be compared with, measured with the same probes: &lt;i&gt;chance&lt;/i&gt;; &lt;i&gt;raw pixels&lt;/i&gt;, without any network; &lt;i&gt;PCA&lt;/i&gt; with as many dimensions as the code; and the same network &lt;i&gt;untrained&lt;/i&gt;. If the trained network is not above them, training has not helped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;应当用来与网络比较的准确率，用同样的探针测得：&lt;i&gt;随机猜测&lt;/i&gt;；&lt;i&gt;原始像素&lt;/i&gt;，不用任何网络；与编码维数相同的 &lt;i&gt;PCA&lt;/i&gt;；以及&lt;i&gt;未训练&lt;/i&gt;的同一网络。若训练后的网络不高于它们，训练就没有帮助。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C3.</source>
        <translation>Alberti et al., 2017，论断 C3。</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the number would move with other test images: the images are drawn anew, with replacement, many times, and the middle 95% of what comes out is shown. It says nothing of other networks: for those, train several seeds, or a study.&lt;/p&gt;</source>
        <translation>&lt;p&gt;换成其他测试图像时数字会变动多少：把图像有放回地重新抽取许多次，显示结果中间的 95%。它不说明其他网络的情况：为此请训练多个种子，或做一项研究。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>[q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;] of θ* over B resamples</source>
        <translation>θ* 在 B 次重采样上的 [q&lt;sub&gt;0.025&lt;/sub&gt;, q&lt;sub&gt;0.975&lt;/sub&gt;]</translation>
    </message>
    <message>
        <source>Efron 1979.</source>
        <translation>Efron 1979.</translation>
    </message>
    <message>
        <source>How far a map can be believed</source>
        <translation>一张图可以相信到什么程度</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;i&gt;Recall&lt;/i&gt; is the share of each point&apos;s ten nearest neighbours in the features that are also among its ten nearest in the map. What is near in a map with a recall of 30% is mostly not what is near in the features.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;召回率&lt;/i&gt;是每个点在特征空间中的十个最近邻里，也属于它在图中十个最近邻的比例。在召回率为 30% 的图中相近的点，在特征空间中多半并不相近。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>recall = mean |N&lt;sub&gt;10&lt;/sub&gt;(features) ∩ N&lt;sub&gt;10&lt;/sub&gt;(map)| / 10</source>
        <translation>召回率 = 平均 |N&lt;sub&gt;10&lt;/sub&gt;(特征) ∩ N&lt;sub&gt;10&lt;/sub&gt;(图)| / 10</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>遗憾值</translation>
    </message>
    <message>
        <source>&lt;p&gt;What it costs in accuracy to keep the moment of lowest error instead of the one whose probe is best on validation images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;保留误差最低的时刻，而不是探针在验证图像上最好的时刻，要付出多少准确率。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>regret = accuracy(best by probe) − accuracy(best by error)</source>
        <translation>遗憾值 = 准确率(探针最优) − 准确率(误差最优)</translation>
    </message>
    <message>
        <source>Claim C8 of Alberti et al., 2017.</source>
        <translation>Alberti et al., 2017 的论断 C8。</translation>
    </message>
    <message>
        <source>Run, Pause</source>
        <translation>运行、暂停</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains the run that is there, or pauses it. A run that has not begun takes over what was changed on the left; one that has finished is begun again. Key: Space.&lt;/p&gt;</source>
        <translation>&lt;p&gt;训练现有的运行，或将其暂停。尚未开始的运行会采用左侧的改动；已完成的运行会重新开始。按键：空格键。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>一个批次</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step of training: the error of a batch of images, its gradient, and a step of the optimiser. Then it pauses. Keys: B, or the full stop.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个训练步：一批图像的误差、其梯度，以及优化器的一步。然后暂停。按键：B 或句点。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>w ← w − η · ∂L/∂w</source>
        <translation>w ← w − η · ∂L/∂w</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains until every training image has been seen once more, then pauses. Key: E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;训练到每张训练图像都再看过一遍，然后暂停。按键：E。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins anew with the settings on the left; the old path stays on the plot. Ctrl+N.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用左侧的设置重新开始；旧路径留在图上。Ctrl+N。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&lt;p&gt;Experiments that come with Pitfall. Choosing one changes the settings on the left; a run that has begun is not thrown away for it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pitfall 自带的实验。选择一个会更改左侧的设置；已经开始的运行不会因此被丢弃。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>&lt;p&gt;What can be learned from: what of it is here, how to get what is not, and a look before training. Files and folders of your own are recognised by what is in them, also when they are dropped onto the window. Ctrl+D.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可供学习的数据：哪些在本机、如何获取其余的，以及训练前先看一看。自己的文件和文件夹会根据内容识别，拖放到窗口上也可以。Ctrl+D。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the training moment by moment, from its beginning. Ctrl+P.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从头逐个时刻播放训练。Ctrl+P。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>&lt;p&gt;Back to what happens now. Ctrl+End.&lt;/p&gt;</source>
        <translation>&lt;p&gt;回到当前。Ctrl+End。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>&lt;p&gt;Begins another run from the moment that is looked at, with that network, the same images and the settings on the left. Its optimiser begins afresh.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从正在查看的时刻开始另一次运行，使用那时的网络、相同的图像和左侧的设置。其优化器从头开始。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>&lt;p&gt;The numbers behind a view, to be read, sorted and copied into a spreadsheet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;视图背后的数字，可供阅读、排序，并复制到电子表格。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(conv(code&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;), decoded by a transposed convolution of the same geometry</source>
        <translation>编码&lt;sub&gt;k&lt;/sub&gt; = f(conv(编码&lt;sub&gt;k−1&lt;/sub&gt;) + b&lt;sub&gt;k&lt;/sub&gt;)，由相同几何的转置卷积解码</translation>
    </message>
    <message>
        <source>Masci et al. 2011; N-light-N, the authors&apos; framework.</source>
        <translation>Masci et al. 2011；N-light-N，原作者的框架。</translation>
    </message>
    <message>
        <source>code = channels × height × width values</source>
        <translation>编码 = 通道 × 高 × 宽 个值</translation>
    </message>
    <message>
        <source>weights of a stage = channels&lt;sub&gt;in&lt;/sub&gt; × channels&lt;sub&gt;out&lt;/sub&gt; × kernel²</source>
        <translation>一级的权重 = 通道&lt;sub&gt;入&lt;/sub&gt; × 通道&lt;sub&gt;出&lt;/sub&gt; × 核²</translation>
    </message>
    <message>
        <source>size&lt;sub&gt;out&lt;/sub&gt; = ⌊(size&lt;sub&gt;in&lt;/sub&gt; + 2 · padding − kernel) / stride⌋ + 1</source>
        <translation>尺寸&lt;sub&gt;出&lt;/sub&gt; = ⌊(尺寸&lt;sub&gt;入&lt;/sub&gt; + 2 · 填充 − 核) / 步幅⌋ + 1</translation>
    </message>
    <message>
        <source>ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoid 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · soft sign s/(1 + |s|) · linear s</source>
        <translation>ReLU max(0, s) · leaky ReLU max(0.01 s, s) · tanh s · sigmoid 1/(1 + e&lt;sup&gt;−s&lt;/sup&gt;) · soft sign s/(1 + |s|) · 线性 s</translation>
    </message>
    <message>
        <source>Soft sign is N-light-N&apos;s.</source>
        <translation>soft sign 来自 N-light-N。</translation>
    </message>
    <message>
        <source>p = max over a window of pool × pool</source>
        <translation>p = 池化 × 池化 窗口上的最大值</translation>
    </message>
    <message>
        <source>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</source>
        <translation>Zhao et al.: Stacked What-Where Auto-encoders, 2015.</translation>
    </message>
    <message>
        <source>same: ⌊kernel / 2⌋ zeros on each side · valid: none</source>
        <translation>same：每边 ⌊核 / 2⌋ 个零 · valid：无</translation>
    </message>
    <message>
        <source>LDA: Fisher 1936. Random features: Saxe et al. 2011.</source>
        <translation>LDA：Fisher 1936。随机特征：Saxe et al. 2011。</translation>
    </message>
    <message>
        <source>decoder weights = encoder weightsᵀ</source>
        <translation>解码器权重 = 编码器权重ᵀ</translation>
    </message>
    <message>
        <source>Vincent et al. 2010.</source>
        <translation>Vincent et al. 2010.</translation>
    </message>
    <message>
        <source>averaged: the sum at a pixel, divided by how many patches cover it</source>
        <translation>平均：某像素处的和除以覆盖它的图块数</translation>
    </message>
    <message>
        <source>Greedy: Hinton and Salakhutdinov 2006; Bengio et al. 2007.</source>
        <translation>逐级：Hinton 和 Salakhutdinov 2006；Bengio et al. 2007。</translation>
    </message>
    <message>
        <source>MSE mean (a − â)² · MAE mean |a − â| · cross-entropy −mean [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</source>
        <translation>MSE 平均 (a − â)² · MAE 平均 |a − â| · 交叉熵 −平均 [a log â + (1 − a) log(1 − â)] · SSIM 1 − SSIM</translation>
    </message>
    <message>
        <source>SSIM: Wang et al. 2004.</source>
        <translation>SSIM：Wang et al. 2004。</translation>
    </message>
    <message>
        <source>SGD: v ← μ v + g, w ← w − η v · Adam: w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;), with m ← 0.9 m + 0.1 g and v ← 0.999 v + 0.001 g²</source>
        <translation>SGD：v ← μ v + g, w ← w − η v · Adam：w ← w − η m̂ / (√v̂ + 10&lt;sup&gt;−8&lt;/sup&gt;)，其中 m ← 0.9 m + 0.1 g，v ← 0.999 v + 0.001 g²</translation>
    </message>
    <message>
        <source>Adam: Kingma and Ba 2015.</source>
        <translation>Adam：Kingma 和 Ba 2015。</translation>
    </message>
    <message>
        <source>η in w ← w − η · step</source>
        <translation>w ← w − η · 步 中的 η</translation>
    </message>
    <message>
        <source>μ in v ← μ v + g</source>
        <translation>v ← μ v + g 中的 μ</translation>
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
        <translation>L = 误差 + λ · 平均 |编码|</translation>
    </message>
    <message>
        <source>the encoder sees a + ε, ε ~ N(0, sd²); the decoder is to paint a</source>
        <translation>编码器看到 a + ε，ε ~ N(0, 标准差²)；解码器要画出 a</translation>
    </message>
    <message>
        <source>Denoising auto-encoders: Vincent et al. 2008, 2010.</source>
        <translation>去噪自编码器：Vincent et al. 2008, 2010。</translation>
    </message>
    <message>
        <source>the encoder sees a · m, with m = 0 for that share of the values</source>
        <translation>编码器看到 a · m，该比例的值处 m = 0</translation>
    </message>
    <message>
        <source>Vincent et al. 2008, 2010.</source>
        <translation>Vincent et al. 2008, 2010.</translation>
    </message>
    <message>
        <source>L = error + λ · cross-entropy(probe(code), class)</source>
        <translation>L = 误差 + λ · 交叉熵(探针(编码), 类别)</translation>
    </message>
    <message>
        <source>After Balestriero and LeCun 2024. It uses labels: a guided network is not unsupervised.</source>
        <translation>依据 Balestriero 和 LeCun 2024。它使用标签：受引导的网络不是无监督的。</translation>
    </message>
    <message>
        <source>a neighbour of cosine s votes with exp(s / T)</source>
        <translation>余弦为 s 的邻居以 exp(s / T) 投票</translation>
    </message>
    <message>
        <source>Wu et al. 2018.</source>
        <translation>Wu et al. 2018.</translation>
    </message>
    <message>
        <source>T in exp(s / T)</source>
        <translation>exp(s / T) 中的 T</translation>
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
        <translation>PSNR = 10 log&lt;sub&gt;10&lt;/sub&gt;(1 / MSE) dB，最多 100</translation>
    </message>
    <message>
        <source>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;)), in a Gaussian window of 11 pixels</source>
        <translation>SSIM = (2 μ&lt;sub&gt;a&lt;/sub&gt;μ&lt;sub&gt;b&lt;/sub&gt; + C&lt;sub&gt;1&lt;/sub&gt;)(2 σ&lt;sub&gt;ab&lt;/sub&gt; + C&lt;sub&gt;2&lt;/sub&gt;) / ((μ&lt;sub&gt;a&lt;/sub&gt;² + μ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;1&lt;/sub&gt;)(σ&lt;sub&gt;a&lt;/sub&gt;² + σ&lt;sub&gt;b&lt;/sub&gt;² + C&lt;sub&gt;2&lt;/sub&gt;))，11 像素的高斯窗口</translation>
    </message>
    <message>
        <source>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</source>
        <translation>Wang, Bovik, Sheikh, Simoncelli: Image Quality Assessment, 2004.</translation>
    </message>
    <message>
        <source>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂ over the channels of a pixel</source>
        <translation>EUC = (1/P) Σ&lt;sub&gt;p&lt;/sub&gt; ‖a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;‖₂，对像素的各通道</translation>
    </message>
    <message>
        <source>N-light-N, github.com/seuretm/N-light-N.</source>
        <translation>N-light-N, github.com/seuretm/N-light-N.</translation>
    </message>
    <message>
        <source>SOID = (100/n) Σ (η a + ω − b)², with η and ω of least squares</source>
        <translation>SOID = (100/n) Σ (η a + ω − b)²，η 和 ω 取最小二乘</translation>
    </message>
    <message>
        <source>N-light-N, corrected: zero for b = 0.5 a + 0.3.</source>
        <translation>N-light-N，已更正：b = 0.5 a + 0.3 时为零。</translation>
    </message>
    <message>
        <source>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</source>
        <translation>1 − cov / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²)), cov = Σ (a − ā)(b − b̄)</translation>
    </message>
    <message>
        <source>N-light-N, corrected: the sign is kept.</source>
        <translation>N-light-N，已更正：保留符号。</translation>
    </message>
    <message>
        <source>ΔE*&lt;sub&gt;94&lt;/sub&gt; in Lab (D65, sRGB), mean over pixels</source>
        <translation>Lab 空间（D65，sRGB）的 ΔE*&lt;sub&gt;94&lt;/sub&gt;，对像素取平均</translation>
    </message>
    <message>
        <source>CIE 116-1995; N-light-N, corrected.</source>
        <translation>CIE 116-1995；N-light-N，已更正。</translation>
    </message>
    <message>
        <source>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d), d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;, C the covariance of both images&apos; pixels</source>
        <translation>(1/P) Σ&lt;sub&gt;p&lt;/sub&gt; √(dᵀ C&lt;sup&gt;−1&lt;/sup&gt; d)，d = a&lt;sub&gt;p&lt;/sub&gt; − b&lt;sub&gt;p&lt;/sub&gt;，C 为两幅图像像素的协方差</translation>
    </message>
    <message>
        <source>Mahalanobis 1936; N-light-N.</source>
        <translation>Mahalanobis 1936；N-light-N。</translation>
    </message>
    <message>
        <source>η = Σ (b − ω) a / Σ a², ω = mean(b − a)</source>
        <translation>η = Σ (b − ω) a / Σ a²，ω = 平均(b − a)</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: not invariant to scale and offset.</source>
        <translation>N-light-N 原式：对缩放和平移并非不变。</translation>
    </message>
    <message>
        <source>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</source>
        <translation>1 − |cov| / (10&lt;sup&gt;−5&lt;/sup&gt; + √(Σ(a − ā)² Σ(b − b̄)²))</translation>
    </message>
    <message>
        <source>N-light-N, to the letter: a negative is perfect.</source>
        <translation>N-light-N 原式：负片也是完美。</translation>
    </message>
    <message>
        <source>Σ over pixels of ΔE*&lt;sub&gt;94&lt;/sub&gt;, of values in [−1, 1] taken for 0 … 255</source>
        <translation>ΔE*&lt;sub&gt;94&lt;/sub&gt; 对像素求和，[−1, 1] 的值被当作 0 … 255</translation>
    </message>
    <message>
        <source>N-light-N, to the letter.</source>
        <translation>N-light-N 原式。</translation>
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
        <translation>min&lt;sub&gt;W&lt;/sub&gt; 平均 交叉熵(softmax(W f), y) + (λ/2) ‖W‖²，λ 在验证图像上选择</translation>
    </message>
    <message>
        <source>Alain and Bengio: Understanding intermediate layers using linear classifier probes, 2016.</source>
        <translation>Alain 和 Bengio：Understanding intermediate layers using linear classifier probes, 2016。</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>从 %1 到 %2 %3。</translation>
    </message>
    <message>
        <source>Takes effect at once, also while a run goes on.</source>
        <translation>立即生效，运行中也是如此。</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>下次运行时生效。</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>命令行中：</translation>
    </message>
    <message>
        <source>Settings: data</source>
        <translation>设置：数据</translation>
    </message>
    <message>
        <source>Settings: network</source>
        <translation>设置：网络</translation>
    </message>
    <message>
        <source>Settings: a stage</source>
        <translation>设置：一级</translation>
    </message>
    <message>
        <source>Settings: training</source>
        <translation>设置：训练</translation>
    </message>
    <message>
        <source>Settings: probe</source>
        <translation>设置：探针</translation>
    </message>
    <message>
        <source>Scores and accuracies</source>
        <translation>分数与准确率</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Here a is the reconstruction and b the original, with values in 0 … 1.</source>
        <translation>这里 a 是重建，b 是原图，取值在 0 … 1。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each run is a path through time. A dot is one measurement: how well test images come back is to the right (better is always right), how well a probe tells their classes apart is upwards. The whisker and the shaded band are 95% intervals; a square marks where a new stage begins.&lt;/p&gt;&lt;p&gt;The broad grey band is what one would expect if better pictures meant better features. Dashed lines are yardsticks measured with the same probe. A path that goes right without going up is the pitfall.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows walk along the path, Up and Down change to another run, Enter takes the timeline to that moment; Shift and arrows pan, + and − zoom, 0 shows everything.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每次运行都是一条随时间前进的路径。一个点是一次测量：测试图像重建得越好越靠右（右边总是更好），探针区分其类别越好越靠上。须线和阴影带是 95% 区间；方块标出新的一级从哪里开始。&lt;/p&gt;&lt;p&gt;宽灰带是“图像越好特征越好”时应有的样子。虚线是用同一探针测得的参照线。只向右而不上升的路径，就是陷阱。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按键。&lt;/b&gt;方向键沿路径移动，上、下切换到另一次运行，回车键把时间线移到该时刻；Shift 加方向键平移，+ 和 − 缩放，0 显示全部。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, claim C1.</source>
        <translation>Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017，论断 C1。</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征分布图</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every point is a test image, put where a map of the network&apos;s features in two dimensions has it; colour and shape are its class, or what is chosen under &lt;i&gt;Options&lt;/i&gt;. Points of one class that lie together have features that are alike.&lt;/p&gt;&lt;p&gt;PCA shows the two directions of largest variance, at once. t-SNE keeps neighbours neighbours and says little about large distances; &lt;i&gt;KL&lt;/i&gt; and &lt;i&gt;recall&lt;/i&gt; below the legend say how far it can be believed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter selects it; R and L draw a rectangle or a lasso, Esc forgets the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个点是一张测试图像，位于网络特征的二维分布图给它的位置；颜色和形状表示其类别，或&lt;i&gt;选项&lt;/i&gt;中所选的内容。聚在一起的同类点特征相似。&lt;/p&gt;&lt;p&gt;PCA 立即显示方差最大的两个方向。t-SNE 让邻居保持为邻居，但对远距离说明不了什么；图例下方的 &lt;i&gt;KL&lt;/i&gt; 和&lt;i&gt;召回率&lt;/i&gt;说明它可信到什么程度。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按键。&lt;/b&gt;方向键移到该方向最近的点，回车键选择它；R 和 L 画矩形或套索，Esc 取消选择。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;), where q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</source>
        <translation>KL = Σ&lt;sub&gt;i≠j&lt;/sub&gt; p&lt;sub&gt;ij&lt;/sub&gt; log (p&lt;sub&gt;ij&lt;/sub&gt; / q&lt;sub&gt;ij&lt;/sub&gt;)，其中 q&lt;sub&gt;ij&lt;/sub&gt; ∝ (1 + ‖y&lt;sub&gt;i&lt;/sub&gt; − y&lt;sub&gt;j&lt;/sub&gt;‖²)&lt;sup&gt;−1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</source>
        <translation>van der Maaten, Hinton: Visualizing Data using t-SNE, 2008.</translation>
    </message>
    <message>
        <source>Feature map 2</source>
        <translation>特征分布图 2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A second map of the same test images, by other features: another stage, or the pixels themselves. Both share the selection.&lt;/p&gt;</source>
        <translation>&lt;p&gt;同样测试图像的第二张图，按其他特征：另一级，或像素本身。两者共享选择。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>&lt;p&gt;Above: test images. In the middle: what comes back when the network encodes them and decodes the code again. Below: where the two differ, dark for little, bright for much.&lt;/p&gt;&lt;p&gt;The numbers are means over the images that are shown. &lt;b&gt;Keys.&lt;/b&gt; Arrows choose an image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;上：测试图像。中：网络将其编码再解码得到的图像。下：两者的差别，暗表示小，亮表示大。&lt;/p&gt;&lt;p&gt;数字是所显示图像的平均值。&lt;b&gt;按键。&lt;/b&gt;方向键选择图像。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>â = g(f(a)), error = |a − â|</source>
        <translation>â = g(f(a))，误差 = |a − â|</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the units of a stage look for: the kernels of stage 1, or what the decoders paint when one unit of any stage is on alone. A unit that hardly ever changes is &lt;i&gt;dead&lt;/i&gt;; &lt;i&gt;= 3&lt;/i&gt; says that it answers like unit 3.&lt;/p&gt;&lt;p&gt;When an image is selected, the units&apos; answers to it are shown below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一级的各单元在寻找什么：第 1 级的核，或任一级只有一个单元激活时解码器画出的图像。几乎不变的单元是&lt;i&gt;死亡&lt;/i&gt;的；&lt;i&gt;= 3&lt;/i&gt; 表示它的响应与单元 3 相同。&lt;/p&gt;&lt;p&gt;选择图像后，下方显示各单元对它的响应。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>code&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</source>
        <translation>编码&lt;sub&gt;k&lt;/sub&gt; = f(Σ&lt;sub&gt;c&lt;/sub&gt; w&lt;sub&gt;kc&lt;/sub&gt; ∗ a&lt;sub&gt;c&lt;/sub&gt; + b&lt;sub&gt;k&lt;/sub&gt;)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>&lt;p&gt;One test image closely: what comes back of it, every score, what the probe takes it for and how surely, and its nearest images by pixels and by code. Where the two sets of neighbours differ, the network sees something that pixels do not show, or misses something that they do.&lt;/p&gt;</source>
        <translation>&lt;p&gt;仔细看一张测试图像：它的重建、所有分数、探针把它认作什么以及有多确信，还有它在像素和编码中的最近邻。两组邻居不同之处，说明网络看到了像素没有显示的东西，或漏掉了像素显示的东西。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>distance = ‖f(a) − f(b)‖₂</source>
        <translation>距离 = ‖f(a) − f(b)‖₂</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>&lt;p&gt;The encoder is frozen and its decoder swapped: as trained, retrained, linear, shallow, deep, untrained, perturbed. The features are the same to the last bit, and so is the accuracy; the error is not. How good the pictures are says something of the decoder that paints them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;冻结编码器，更换解码器：训练所得、重训、线性、浅、深、未训练、受扰动。特征逐位相同，准确率也相同；误差却不同。图像有多好，说明的是画图的解码器。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claim C4.</source>
        <translation>Alberti et al., 2017，论断 C4。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>&lt;p&gt;A linear classifier is put on the encoder and the whole is trained with few labels and with many: from the pre-trained weights, from random ones, and with the encoder frozen. The curve says from how many labels on pre-training no longer pays.&lt;/p&gt;&lt;p&gt;Below, &lt;i&gt;original, before, after&lt;/i&gt;: what the old decoder makes of the fine-tuned code, and what a retrained one makes of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在编码器上加一个线性分类器，用少量和大量标签训练整体：从预训练权重、从随机权重，以及冻结编码器。曲线说明标签多到什么程度，预训练就不再划算。&lt;/p&gt;&lt;p&gt;下方是&lt;i&gt;原图、之前、之后&lt;/i&gt;：旧解码器从微调后的编码画出什么，重训的解码器又画出什么。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C5 and C8.</source>
        <translation>Alberti et al., 2017，论断 C5 和 C8。</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <source>&lt;p&gt;Raw pixels, PCA, LDA and every stage side by side: how well a linear probe and k-NN tell their classes apart, and how far apart classes lie. The matrix says whom the probe takes for whom; a click on a cell shows these images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;原始像素、PCA、LDA 和每一级并列：线性探针和 k-NN 区分类别的好坏，以及类别相距多远。矩阵说明探针把谁认作谁；点击一个格子可看到这些图像。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fisher ratio = tr S&lt;sub&gt;between&lt;/sub&gt; / tr S&lt;sub&gt;within&lt;/sub&gt;;  silhouette = (b − a) / max(a, b)</source>
        <translation>Fisher 比 = tr S&lt;sub&gt;类间&lt;/sub&gt; / tr S&lt;sub&gt;类内&lt;/sub&gt;；轮廓系数 = (b − a) / max(a, b)</translation>
    </message>
    <message>
        <source>Fisher 1936; Rousseeuw 1987; Levina and Bickel 2004. Claim C3 of Alberti et al., 2017.</source>
        <translation>Fisher 1936；Rousseeuw 1987；Levina 和 Bickel 2004。Alberti et al., 2017 的论断 C3。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>&lt;p&gt;The settings of the next run: data, network, training, probe. A bold name with a dot differs from the run that is there and takes effect with &lt;i&gt;New run&lt;/i&gt;; learning rate, noise, masking and guidance apply at once.&lt;/p&gt;&lt;p&gt;The box in the section &lt;i&gt;Network&lt;/i&gt; says how the picture shrinks from stage to stage before anything is trained.&lt;/p&gt;</source>
        <translation>&lt;p&gt;下次运行的设置：数据、网络、训练、探针。带点的粗体名称表示与现有运行不同，按&lt;i&gt;新运行&lt;/i&gt;后生效；学习率、噪声、遮蔽和引导立即生效。&lt;/p&gt;&lt;p&gt;&lt;i&gt;网络&lt;/i&gt;部分中的方框在训练之前就说明图像如何逐级缩小。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every measurement of the run, from left to right, with stages as bands and the error as a curve. Drag it, and everything on screen is what it was at that moment; training goes on meanwhile. &lt;i&gt;Live&lt;/i&gt; comes back; &lt;i&gt;Branch&lt;/i&gt; begins another run from there.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Ctrl+← and Ctrl+→ step, Ctrl+P plays, Ctrl+End is live.&lt;/p&gt;</source>
        <translation>&lt;p&gt;运行的每次测量，从左到右，各级显示为色带，误差显示为曲线。拖动它，屏幕上的一切就是那一时刻的样子；训练照常继续。&lt;i&gt;实时&lt;/i&gt;回到当前；&lt;i&gt;分支&lt;/i&gt;从那里开始另一次运行。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按键。&lt;/b&gt;Ctrl+← 和 Ctrl+→ 逐步移动，Ctrl+P 播放，Ctrl+End 为实时。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>&lt;p&gt;The window in front of a class: key facts in large figures and one or two views, readable from the last row. F11 begins it, F11 or Esc end it and put everything back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; V and Shift+V change the views, O shows one or two, S is slow motion (one batch at a time, with what it changes), F freezes the picture, D draws on it (1 … 5 colours, U undo, C clear), I inverts, H shows the controls, Page Up and Page Down go through a lesson, the full stop blanks the screen.&lt;/p&gt;</source>
        <translation>&lt;p&gt;面向课堂的窗口：大字显示的关键数字和一到两个视图，最后一排也能看清。F11 开始，F11 或 Esc 结束并恢复一切。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按键。&lt;/b&gt;V 和 Shift+V 切换视图，O 显示一个或两个，S 为慢动作（逐批进行，并显示其改变），F 定格画面，D 在上面绘制（1 … 5 选颜色，U 撤回，C 清除），I 反色，H 显示控件，Page Up 和 Page Down 翻阅课程，句点使屏幕变黑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Error against accuracy, of many networks</source>
        <translation>众多网络的误差与准确率</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each finished network of the study is a point. The line is the regression with its 95% band; arrows join the pairs that contradict the textbook most clearly: better pictures, worse features, intervals that do not overlap.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keys.&lt;/b&gt; Arrows go to the nearest point in that direction, Enter opens it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;研究中每个完成的网络是一个点。直线是回归及其 95% 带；箭头连接与教科书矛盾最明显的几对：图像更好，特征更差，区间不重叠。&lt;/p&gt;&lt;p&gt;&lt;b&gt;按键。&lt;/b&gt;方向键移到该方向最近的点，回车键打开它。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ = Pearson&apos;s r of the ranks</source>
        <translation>Spearman ρ = 秩的 Pearson r</translation>
    </message>
    <message>
        <source>Alberti et al., 2017, claims C2, C6, C7; intervals: Efron 1987 (BCa).</source>
        <translation>Alberti et al., 2017，论断 C2、C6、C7；区间：Efron 1987（BCa）。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&lt;p&gt;The networks of the study as rows. The headings sort; the line above filters by words and conditions, such as &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;研究中的网络按行排列。点击表头可排序；上方的输入行按词和条件筛选，例如 &lt;code&gt;tanh linear&amp;gt;84 mse&amp;lt;0.03&lt;/code&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>&lt;p&gt;A lesson leads through an experiment step by step: it sets up what is needed, asks what you expect, runs, and says what came of it from the numbers of this very run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;课程一步步带您完成一个实验：设置所需内容，问您预期什么，运行，然后根据这次运行的数字说明结果。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWindow</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>另见：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Help – Pitfall</source>
        <translation>帮助 – Pitfall</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to what was read before (Alt+←)</source>
        <translation>返回之前阅读的内容（Alt+←）</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <translation>搜索目录</translation>
    </message>
</context>
<context>
    <name>pitfall::HelpWiring</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Point at something</source>
        <translation>指向某处</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>pitfall::InspectorView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Number of the test image</source>
        <translation>测试图像的编号</translation>
    </message>
    <message>
        <source>Number of the image in the test split. Arrow keys go to the next.</source>
        <translation>图像在测试集中的编号。方向键可移到下一张。</translation>
    </message>
    <message>
        <source>Find an image</source>
        <translation>查找图像</translation>
    </message>
    <message>
        <source>Goes to the next image of this kind.</source>
        <translation>移到下一张此类图像。</translation>
    </message>
    <message>
        <source>find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>worst reconstructed</source>
        <translation>重建最差</translation>
    </message>
    <message>
        <source>most confident mistake</source>
        <translation>最自信的错误</translation>
    </message>
    <message>
        <source>next of this class</source>
        <translation>同类的下一张</translation>
    </message>
    <message>
        <source>%1. The live probe has not been fitted to this stage yet.</source>
        <translation>%1。实时探针尚未拟合到这一级。</translation>
    </message>
    <message>
        <source>%1, recognised by the linear probe (%2).</source>
        <translation>%1，线性探针识别正确（%2）。</translation>
    </message>
    <message>
        <source>Taken for %1 by the linear probe (%2); it is %3.</source>
        <translation>被线性探针认作 %1（%2）；实为 %3。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Nearest by pixels</source>
        <translation>像素最近邻</translation>
    </message>
    <message>
        <source>Nearest by the code of stage %1</source>
        <translation>第 %1 级编码最近邻</translation>
    </message>
    <message>
        <source>%1: %2 of %3 of its class</source>
        <translation>%1：%3 张中 %2 张与其同类</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>未选择图像</translation>
    </message>
    <message>
        <source>Click an image in any view, or find one above: the worst reconstructed, the most confident mistake.</source>
        <translation>在任意视图中点击一张图像，或在上方查找：重建最差的、最自信的错误。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>click to inspect</source>
        <translation>点击查看</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Click an image in any view, or find the worst reconstructed above.</source>
        <translation>在任意视图中点击一张图像，或在上方查找重建最差的。</translation>
    </message>
</context>
<context>
    <name>pitfall::KeyFacts</name>
    <message>
        <source>%1 since untrained</source>
        <translation>相对未训练 %1</translation>
    </message>
    <message>
        <source>as much as untrained</source>
        <translation>与未训练相同</translation>
    </message>
    <message>
        <source>%1 × less than untrained</source>
        <translation>为未训练的 1/%1</translation>
    </message>
    <message>
        <source>%1 × more than untrained</source>
        <translation>为未训练的 %1 倍</translation>
    </message>
    <message>
        <source>Error (%1)</source>
        <translation>误差（%1）</translation>
    </message>
    <message>
        <source>Likeness (%1)</source>
        <translation>相似度（%1）</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>stage just begun</source>
        <translation>本级刚开始</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>线性探针</translation>
    </message>
    <message>
        <source>k-NN probe</source>
        <translation>k-NN 探针</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 … %2 (95%)</source>
        <translation>%1 … %2（95%）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Loss of this batch</source>
        <translation>本批损失</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>measured at batch %1</source>
        <translation>在第 %1 批测量</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>第 %1 级，%2</translation>
    </message>
</context>
<context>
    <name>pitfall::LabView</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Measured at step %1 · &lt;a href=&quot;#&quot;&gt;how it was measured&lt;/a&gt;</source>
        <translation>在第 %1 步测量 · &lt;a href=&quot;#&quot;&gt;测量方法&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring; what has been measured stays.</source>
        <translation>停止测量；已测得的结果会保留。</translation>
    </message>
    <message>
        <source>Measure the network as it is now. Training waits meanwhile.</source>
        <translation>测量网络当前的状态。训练在此期间等待。</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1 points (95%: %2 … %3)</source>
        <translation>%1 个百分点（95%：%2 … %3）</translation>
    </message>
</context>
<context>
    <name>pitfall::LabWiring</name>
    <message>
        <source>Swap &amp;decoders</source>
        <translation>更换解码器(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fine-tune with few and many labels</source>
        <translation>用少量和大量标签微调(&amp;F)</translation>
    </message>
    <message>
        <source>Compare &amp;separability</source>
        <translation>比较可分性(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top measuring</source>
        <translation>停止测量(&amp;T)</translation>
    </message>
    <message>
        <source>The next run is being prepared.</source>
        <translation>正在准备下一次运行。</translation>
    </message>
    <message>
        <source>There is no run yet: press New run or Run.</source>
        <translation>还没有运行：请按“新运行”或“运行”。</translation>
    </message>
    <message>
        <source>%1 is being measured.</source>
        <translation>正在测量%1。</translation>
    </message>
    <message>
        <source>Waiting for what is being measured…</source>
        <translation>正在等待当前的测量…</translation>
    </message>
</context>
<context>
    <name>pitfall::LabelCurve</name>
    <message>
        <source>Accuracy against number of labels</source>
        <translation>准确率与标签数量</translation>
    </message>
    <message>
        <source>labelled training images</source>
        <translation>有标签的训练图像</translation>
    </message>
    <message>
        <source>accuracy (test)</source>
        <translation>准确率（测试）</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 个标签</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>一个种子</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 个种子</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonRunner</name>
    <message>
        <source>Preparing the experiment</source>
        <translation>正在准备实验</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>Preparing the study</source>
        <translation>正在准备研究</translation>
    </message>
    <message>
        <source>Fewer than three networks were finished, so that nothing can be said of them.</source>
        <translation>完成的网络不足三个，无法对它们作出任何结论。</translation>
    </message>
    <message>
        <source>Computing the statistics</source>
        <translation>正在计算统计量</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%2 个网络中的 %1 个</translation>
    </message>
    <message>
        <source>Training, step %1 of %2</source>
        <translation>训练，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>First what was skipped: %1</source>
        <translation>先补上跳过的：%1</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonView</name>
    <message>
        <source>stays level</source>
        <translation>保持水平</translation>
    </message>
    <message>
        <source>rises by %1 points</source>
        <translation>上升 %1 个百分点</translation>
    </message>
    <message>
        <source>falls by %1 points</source>
        <translation>下降 %1 个百分点</translation>
    </message>
    <message>
        <source>You predicted: “%1”. So it is in this run.</source>
        <translation>您的预测：“%1”。这次运行正是如此。</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows none of the answers that were offered.</source>
        <translation>您的预测：“%1”。这次运行没有出现任何一个备选答案。</translation>
    </message>
    <message>
        <source>You predicted: “%1”. This run shows: “%2”.</source>
        <translation>您的预测：“%1”。这次运行显示：“%2”。</translation>
    </message>
    <message>
        <source>You predicted %1; this run shows %2.</source>
        <translation>您预测 %1；这次运行显示 %2。</translation>
    </message>
    <message>
        <source>That is within the 95% interval.</source>
        <translation>这在 95% 区间之内。</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>正是如此。</translation>
    </message>
    <message>
        <source>You were too high by %1.</source>
        <translation>您高了 %1。</translation>
    </message>
    <message>
        <source>You were too low by %1.</source>
        <translation>您低了 %1。</translation>
    </message>
    <message>
        <source>Your line lies beside the path: no part of it is above or below where the path went.</source>
        <translation>您画的线在路径旁边：没有任何部分在路径经过之处的上方或下方。</translation>
    </message>
    <message>
        <source>Your line %1; the path of this run %2 (95%: %3 … %4).</source>
        <translation>您画的线%1；这次运行的路径%2（95%：%3 … %4）。</translation>
    </message>
    <message>
        <source>With this many test images that cannot be told from level.</source>
        <translation>用这么多测试图像，无法与水平区分。</translation>
    </message>
    <message>
        <source>Where both go they are %1 points apart in the mean.</source>
        <translation>在两者都经过之处，平均相差 %1 个百分点。</translation>
    </message>
    <message>
        <source>Your line covers %1 of the way that the pictures came.</source>
        <translation>您画的线覆盖了图像所走路程的 %1。</translation>
    </message>
    <message>
        <source>a line that %1</source>
        <translation>一条%1的线</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征分布图</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>This step needs numbers that this lesson has not measured yet, since a run was skipped: go back and run it. Missing: %1.</source>
        <translation>这一步需要本课程尚未测得的数字，因为跳过了一次运行：请返回并运行它。缺少：%1。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>课程正文</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget predictions and numbers of this lesson, and begin at its first step.</source>
        <translation>忘掉本课程的预测和数字，从第一步开始。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>没有打开的课程</translation>
    </message>
    <message>
        <source>The menu Lesson has the lessons that come with Pitfall, and opens your own.</source>
        <translation>“课程”菜单中有 Pitfall 自带的课程，也可打开自己的课程。</translation>
    </message>
    <message>
        <source>Lesson, about %1 min on two cores</source>
        <translation>课程，在两个核心上约 %1 分钟</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>从第 %1 步继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Shows where it is</source>
        <translation>指出它的位置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Run without a prediction</source>
        <translation>不预测直接运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Predict first; then run.</source>
        <translation>先预测，再运行。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the next step without running this one</source>
        <translation>不运行这一步，直接到下一步</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>pitfall::LessonWiring</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Rehearse with few images</source>
        <translation>用少量图像排练</translation>
    </message>
    <message>
        <source>Every run of a lesson takes some seconds; its numbers are then those of few images.</source>
        <translation>课程的每次运行只需几秒；其数字来自少量图像。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Folder of your own lessons</source>
        <translation>自己的课程文件夹</translation>
    </message>
    <message>
        <source>Go on: %1, step %2 of %3</source>
        <translation>继续：%1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开一个课程</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <source>Lessons in %1 are in this menu.</source>
        <translation>%1 中的课程会出现在此菜单中。</translation>
    </message>
    <message>
        <source>Put your own lessons into %1.</source>
        <translation>请把自己的课程放入 %1。</translation>
    </message>
    <message>
        <source>The lesson begins runs of its own in the place of the one that is in the window. Save that one first (File ▸ Save run) if you want to keep it; its path stays on the plot.</source>
        <translation>课程会开始自己的运行，取代窗口中的运行。若要保留后者，请先保存（文件 ▸ 保存运行）；其路径会留在图上。</translation>
    </message>
    <message>
        <source>Draw on the plot how the path will go: drag the mouse from its beginning to its end.</source>
        <translation>在图上画出路径的走向：从起点拖动鼠标到终点。</translation>
    </message>
</context>
<context>
    <name>pitfall::LossAccuracyView</name>
    <message>
        <source>No run yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Each run will be drawn here as a path through time: the better its pictures come back, the further right; the better its features tell classes apart, the higher.
Press Run to begin.</source>
        <translation>每次运行都会在这里画成一条随时间前进的路径：图像重建得越好越靠右；特征区分类别越好越靠上。
按“运行”开始。</translation>
    </message>
    <message>
        <source>No labels, no accuracy</source>
        <translation>没有标签，就没有准确率</translation>
    </message>
    <message>
        <source>How well pictures come back is measured all the same.</source>
        <translation>图像重建得如何仍会测量。</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>重建分数，横轴</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>横轴上的重建分数；越靠右总是越好。</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>下游准确率，纵轴</translation>
    </message>
    <message>
        <source>The downstream accuracy on the vertical axis.</source>
        <translation>纵轴上的下游准确率。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Hide or remove runs, or see everything again.</source>
        <translation>隐藏或移除运行，或重新显示全部。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Clear older runs</source>
        <translation>清除较早的运行</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Loss against accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>%1 runs; %2 measurements of the current one. %3</source>
        <translation>%1 次运行；当前运行有 %2 次测量。%3</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>尚未学到任何东西。</translation>
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
        <translation>实验</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with a second run…</source>
        <translation>与第二次运行比较…</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <source>Studies of many networks…</source>
        <translation>多网络研究…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About Pitfall</source>
        <translation>关于 Pitfall</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>The training as frames…</source>
        <translation>将训练导出为逐帧图片…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>This run goes in step with the other window&apos;s: same images, same seed, one batch each in turn. Change what is to be compared on the left, then press Run in either window.</source>
        <translation>本次运行与另一窗口的运行同步：图像相同、种子相同，轮流各走一批。请在左侧更改要比较的内容，然后在任一窗口中按“运行”。</translation>
    </message>
    <message>
        <source>%1, second run – Pitfall</source>
        <translation>%1，第二次运行 – Pitfall</translation>
    </message>
    <message>
        <source>%1 – Pitfall</source>
        <translation>%1 – Pitfall</translation>
    </message>
    <message>
        <source>Stop exporting frames</source>
        <translation>停止导出图片</translation>
    </message>
    <message>
        <source>Save the run as a folder</source>
        <translation>将运行保存为文件夹</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Folder for the frames</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no moment has been measured, or every view is closed.</source>
        <translation>还没有可导出的内容：尚未测量任何时刻，或所有视图都已关闭。</translation>
    </message>
    <message>
        <source>Exporting frames: %1 of %2 moments (File ▸ Export view ▸ Stop exporting frames)</source>
        <translation>正在导出图片：%2 个时刻中的第 %1 个（文件 ▸ 导出视图 ▸ 停止导出图片）</translation>
    </message>
    <message>
        <source>Written: %1 moments of each view that is shown, in %2</source>
        <translation>已写入：所显示的每个视图的 %1 个时刻，在 %2 中</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>课堂演示</translation>
    </message>
    <message>
        <source>Views behind each other</source>
        <translation>叠放的视图</translation>
    </message>
    <message>
        <source>The folder with the images of the run</source>
        <translation>存放此运行所用图像的文件夹</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>选择其文件夹…</translation>
    </message>
    <message>
        <source>The file with the images of the run</source>
        <translation>存放此运行所用图像的文件</translation>
    </message>
    <message>
        <source>Choose their file…</source>
        <translation>选择其文件…</translation>
    </message>
</context>
<context>
    <name>pitfall::MapOptions</name>
    <message>
        <source>Images in the map</source>
        <translation>图中的图像</translation>
    </message>
    <message>
        <source>The first images of the test split are shown.</source>
        <translation>显示测试集的前若干张图像。</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colours of the points say.</source>
        <translation>点的颜色所表示的含义。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Dragging moves the map (V)</source>
        <translation>拖动可移动图（V）</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Dragging selects in a rectangle (R); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>拖动按矩形选择（R）；Shift 添加，Ctrl 去除，Esc 清空</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Dragging selects in a lasso (L); Shift adds, Ctrl takes away, Esc clears</source>
        <translation>拖动按套索选择（L）；Shift 添加，Ctrl 去除，Esc 清空</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>About how many neighbours each point keeps near, 2 to 300. Small: many little groups.</source>
        <translation>每个点大约与多少个邻居保持靠近，2 到 300。小：许多小簇。</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>夸大系数</translation>
    </message>
    <message>
        <source>Factor on the attraction, 1 to 20, after the early exaggeration of 12. Large: tight groups.</source>
        <translation>吸引力的倍数，1 到 20，在初期 12 倍的夸大之后生效。大：簇更紧。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>0: as many as there are points, at least 200.</source>
        <translation>0：与点数相同，至少 200。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Off: the map stands still.</source>
        <translation>关闭：图静止不动。</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Moves every point a little at random, to see what comes back.</source>
        <translation>随机轻推每个点，看什么会恢复。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Starts from the principal components again.</source>
        <translation>重新从主成分开始。</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
</context>
<context>
    <name>pitfall::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>pitfall::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>新研究</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>同时训练的网络</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>研究的文件夹</translation>
    </message>
    <message>
        <source>Holds everything of the study. The folder of the same study goes on where it was.</source>
        <translation>保存研究的全部内容。选用同一研究的文件夹会接着继续。</translation>
    </message>
    <message>
        <source>Each is trained in a process of its own, on its share of the cores; fewer where memory would not hold them.</source>
        <translation>每个网络在各自的进程中训练，使用其份额的核心；内存不足时会减少。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>pitfall::PredictionBox</name>
    <message>
        <source>Predict:</source>
        <translation>预测：</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的数字</translation>
    </message>
    <message>
        <source>This is our number</source>
        <translation>这是我们的数字</translation>
    </message>
    <message>
        <source>Draw on the plot</source>
        <translation>在图上绘制</translation>
    </message>
    <message>
        <source>Drag the mouse over Loss against accuracy; or move a cross with the arrow keys, set points with Space, and end with Return.</source>
        <translation>在“损失与准确率”上拖动鼠标；或用方向键移动十字，用空格键设点，用回车键结束。</translation>
    </message>
    <message>
        <source>You predicted: %1.</source>
        <translation>您的预测：%1。</translation>
    </message>
    <message>
        <source>Draw it anew</source>
        <translation>重新绘制</translation>
    </message>
</context>
<context>
    <name>pitfall::PresenterStage</name>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>第一个视图</translation>
    </message>
    <message>
        <source>Second view</source>
        <translation>第二个视图</translation>
    </message>
    <message>
        <source>What is shown (V)</source>
        <translation>显示的内容（V）</translation>
    </message>
    <message>
        <source>What is shown beside it (Shift+V, O)</source>
        <translation>旁边显示的内容（Shift+V、O）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Train, or pause (Space)</source>
        <translation>训练或暂停（空格键）</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>One batch at a time, with what it changes (S)</source>
        <translation>逐批进行，并显示其改变（S）</translation>
    </message>
    <message>
        <source>◀ Step</source>
        <translation>◀ 步骤</translation>
    </message>
    <message>
        <source>Back in the lesson (Page Up)</source>
        <translation>课程后退（Page Up）</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>步骤 ▶</translation>
    </message>
    <message>
        <source>On in the lesson (Page Down)</source>
        <translation>课程前进（Page Down）</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Let the picture stand still; the run goes on (F)</source>
        <translation>画面静止；运行继续（F）</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw on the picture with the pointer (D)</source>
        <translation>用指针在画面上绘制（D）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last line back (U)</source>
        <translation>撤回最后一笔（U）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Wipe everything off (C)</source>
        <translation>全部擦除（C）</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反色</translation>
    </message>
    <message>
        <source>Light on black, or dark on white (I)</source>
        <translation>黑底浅色，或白底深色（I）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back to the window (F11 or Esc)</source>
        <translation>返回窗口（F11 或 Esc）</translation>
    </message>
    <message>
        <source>– nothing beside it –</source>
        <translation>– 旁边不显示 –</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>pitfall::PresetMenu</name>
    <message>
        <source>Experiments that come with Pitfall</source>
        <translation>Pitfall 自带的实验</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Preset: %1 ▾</source>
        <translation>预设：%1 ▾</translation>
    </message>
</context>
<context>
    <name>pitfall::RecentRuns</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不存在</translation>
    </message>
</context>
<context>
    <name>pitfall::ReconstructionsView</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>through stage %1 · MSE %2 · SSIM %3</source>
        <translation>经过第 %1 级 · MSE %2 · SSIM %3</translation>
    </message>
    <message>
        <source>means over these %1 images</source>
        <translation>这 %1 张图像的平均值</translation>
    </message>
    <message>
        <source>means of these %1</source>
        <translation>%1 张的平均</translation>
    </message>
    <message>
        <source>Stage that images are encoded through</source>
        <translation>图像编码所经过的级</translation>
    </message>
    <message>
        <source>Images are encoded up to this stage and decoded from it.</source>
        <translation>图像编码到这一级，再从这一级解码。</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>经过%1</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>当前级</translation>
    </message>
    <message>
        <source>No reconstructions yet</source>
        <translation>尚无重建</translation>
    </message>
    <message>
        <source>Test images will appear here above what the network makes of them, and above the error between the two.
Press Run to begin.</source>
        <translation>测试图像将显示在这里，下方是网络对它们的重建，再下方是两者之间的误差。
按“运行”开始。</translation>
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
        <translation>重建</translation>
    </message>
    <message>
        <source>MSE %1 · SSIM %2</source>
        <translation>MSE %1 · SSIM %2</translation>
    </message>
    <message>
        <source>%1 test images and what comes back of them through stage %2; mean MSE %3</source>
        <translation>%1 张测试图像及其经过第 %2 级的重建；平均 MSE %3</translation>
    </message>
</context>
<context>
    <name>pitfall::Recovery</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（还有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>A run was not saved. What was kept of it at %1%2: %3</source>
        <translation>有一次运行没有保存。%1 时留存的内容%2：%3</translation>
    </message>
</context>
<context>
    <name>pitfall::Run</name>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>with stage %1 untrained</source>
        <translation>第 %1 级未训练时</translation>
    </message>
    <message>
        <source>Pictures: %1 %2, %4 %3.</source>
        <translation>图像：%1 %2，%4 %3。</translation>
    </message>
    <message>
        <source>Pictures: as much error (%1) as %2.</source>
        <translation>图像：误差（%1）与%2相同。</translation>
    </message>
    <message>
        <source>Pictures: %2 less error (%1) than %3.</source>
        <translation>图像：误差（%1）比%3低 %2。</translation>
    </message>
    <message>
        <source>Pictures: %2 more error (%1) than %3.</source>
        <translation>图像：误差（%1）比%3高 %2。</translation>
    </message>
    <message>
        <source>Pictures: %2 times less error (%1) than %3.</source>
        <translation>图像：误差（%1）降至%3的 1/%2。</translation>
    </message>
    <message>
        <source>Pictures: %2 times more error (%1) than %3.</source>
        <translation>图像：误差（%1）升至%3的 %2 倍。</translation>
    </message>
    <message>
        <source>Classes: no change</source>
        <translation>类别：没有变化</translation>
    </message>
    <message>
        <source>Classes: %1 points better</source>
        <translation>类别：提高 %1 个百分点</translation>
    </message>
    <message>
        <source>Classes: %1 points worse</source>
        <translation>类别：降低 %1 个百分点</translation>
    </message>
    <message>
        <source> (95%: %1 … %2)</source>
        <translation>（95%：%1 … %2）</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>，可能是偶然</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>stage %1, epoch %2 (step %3)</source>
        <translation>第 %1 级，第 %2 轮（第 %3 步）</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>Final protocol: linear %1 (%2 … %3), k-NN %4</source>
        <translation>最终协议：线性 %1（%2 … %3），k-NN %4</translation>
    </message>
    <message>
        <source>; raw pixels %1 and %2</source>
        <translation>；原始像素 %1 和 %2</translation>
    </message>
</context>
<context>
    <name>pitfall::RunActions</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>一个批次</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>Save run…</source>
        <translation>保存运行…</translation>
    </message>
    <message>
        <source>Save run with report…</source>
        <translation>保存运行及报告…</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train on one batch, then pause</source>
        <translation>训练一个批次，然后暂停</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>训练到本轮结束，然后暂停</translation>
    </message>
    <message>
        <source>Begin anew with the settings on the left</source>
        <translation>用左侧的设置重新开始</translation>
    </message>
    <message>
        <source>Save settings, measurements and network to a folder</source>
        <translation>把设置、测量结果和网络保存到文件夹</translation>
    </message>
    <message>
        <source>Save the run, with a page that says what speaks for and against each claim</source>
        <translation>保存运行，并附一页说明支持和反对每个论断的依据</translation>
    </message>
</context>
<context>
    <name>pitfall::RunPainter</name>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1，在下方</translation>
    </message>
    <message>
        <source>what the textbook expects</source>
        <translation>教科书的预期</translation>
    </message>
</context>
<context>
    <name>pitfall::Section</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More settings: %1</source>
        <translation>更多设置：%1</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityTable</name>
    <message>
        <source>Representations and how well classes can be told apart in them</source>
        <translation>各种表示，以及在其中区分类别的好坏</translation>
    </message>
</context>
<context>
    <name>pitfall::SeparabilityView</name>
    <message>
        <source>no difference that could be told from %1, %2</source>
        <translation>与%1 %2 看不出差别</translation>
    </message>
    <message>
        <source>better than %1, %2</source>
        <translation>优于%1 %2</translation>
    </message>
    <message>
        <source>worse than %1, %2</source>
        <translation>劣于%1 %2</translation>
    </message>
    <message>
        <source>No clear best, intervals overlap: %1.</source>
        <translation>没有明显的最优者，区间重叠：%1。</translation>
    </message>
    <message>
        <source>dim.</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation>特征的数量。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Accuracy of a linear probe on test images, final protocol.</source>
        <translation>线性探针在测试图像上的准确率，最终协议。</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Accuracy of k nearest neighbours on test images, final protocol.</source>
        <translation>k 近邻在测试图像上的准确率，最终协议。</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Scatter between classes over scatter within them; more is better.</source>
        <translation>类间散布与类内散布之比；越大越好。</translation>
    </message>
    <message>
        <source>silh.</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Silhouette, −1 to 1: how much nearer the own class is than the next one.</source>
        <translation>轮廓系数，−1 到 1：本类比最近的他类近多少。</translation>
    </message>
    <message>
        <source>purity</source>
        <translation>纯度</translation>
    </message>
    <message>
        <source>Share of the 10 nearest neighbours that are of the same class.</source>
        <translation>10 个最近邻中同类的比例。</translation>
    </message>
    <message>
        <source>intr. dim.</source>
        <translation>内在维数</translation>
    </message>
    <message>
        <source>Intrinsic dimension: how many numbers it takes to say where among its neighbours an image is.</source>
        <translation>内在维数：需要多少个数才能说明一张图像在其邻居中的位置。</translation>
    </message>
    <message>
        <source>Linear probe on %1: %2; %3.</source>
        <translation>%1上的线性探针：%2；%3。</translation>
    </message>
    <message>
        <source>LDA is fitted with the labels and takes no part.</source>
        <translation>LDA 是用标签拟合的，不参与比较。</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <source>How well can classes be told apart in the raw pixels, in PCA and LDA of them, and in the codes of each stage, untrained and trained? The same measures side by side, and the images that are confused.</source>
        <translation>在原始像素、其 PCA 和 LDA，以及每一级未训练和已训练的编码中，类别能区分到什么程度？同样的度量并列显示，以及被混淆的图像。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Images that were confused</source>
        <translation>被混淆的图像</translation>
    </message>
    <message>
        <source>No classes were predicted from this.</source>
        <translation>没有由此预测类别。</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message>
        <source>: no image</source>
        <translation>：没有图像</translation>
    </message>
    <message>
        <source>: 1 image</source>
        <translation>：1 张图像</translation>
    </message>
    <message>
        <source>: %1 images, surest first</source>
        <translation>：%1 张图像，最确信的在前</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>被认作 %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
</context>
<context>
    <name>pitfall::SessionWiring</name>
    <message>
        <source>Open run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Save run as one file…</source>
        <translation>将运行保存为单个文件…</translation>
    </message>
    <message>
        <source>A run: its file, or session.json in its folder</source>
        <translation>一次运行：其文件，或其文件夹中的 session.json</translation>
    </message>
    <message>
        <source>Runs (*.pitfall session.json)</source>
        <translation>运行 (*.pitfall session.json)</translation>
    </message>
    <message>
        <source>A model, to be measured on the data set that is chosen on the left</source>
        <translation>一个模型，将在左侧所选的数据集上测量</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the run as one file</source>
        <translation>将运行保存为单个文件</translation>
    </message>
    <message>
        <source>Runs (*.pitfall)</source>
        <translation>运行 (*.pitfall)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>pitfall::StageEditor</name>
    <message>
        <source>Sw.</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <translation>第 %2 级的%1</translation>
    </message>
    <message>
        <source>+ Stage</source>
        <translation>+ 级</translation>
    </message>
    <message>
        <source>Add a stage after the current one</source>
        <translation>在当前级之后添加一级</translation>
    </message>
    <message>
        <source>Move the current stage towards the image</source>
        <translation>把当前级移向图像</translation>
    </message>
    <message>
        <source>Move the current stage away from the image</source>
        <translation>把当前级移离图像</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the current stage</source>
        <translation>删除当前级</translation>
    </message>
</context>
<context>
    <name>pitfall::StatusLine</name>
    <message>
        <source>No run</source>
        <translation>无运行</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Stage %1 of %2, %3</source>
        <translation>第 %1 级，共 %2 级，%3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>还剩 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还剩 %1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>还剩 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张图像/秒</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyDesigner</name>
    <message>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>A study file for pitfall-cli study run, also on a cluster.</source>
        <translation>供 pitfall-cli study run 使用的研究文件，也可用于集群。</translation>
    </message>
    <message>
        <source>What the study begins with</source>
        <translation>研究的起点</translation>
    </message>
    <message>
        <source>The settings of the window, nothing drawn yet</source>
        <translation>窗口中的设置，尚未抽取任何内容</translation>
    </message>
    <message>
        <source>What differs between networks</source>
        <translation>网络之间的不同之处</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another setting that differs.</source>
        <translation>再添加一项不同的设置。</translation>
    </message>
    <message>
        <source>The chosen setting is the same for all again.</source>
        <translation>所选设置重新对所有网络相同。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>every combination (grid)</source>
        <translation>所有组合（网格）</translation>
    </message>
    <message>
        <source>evenly (Latin hypercube)</source>
        <translation>均匀（拉丁超立方）</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>At random: each value on its own. Grid: every combination; ranges need steps. Latin hypercube: each setting&apos;s values are spread evenly over the configurations.</source>
        <translation>随机：每个值独立抽取。网格：所有组合；范围需要 steps。拉丁超立方：每项设置的值均匀分布于各配置。</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置数</translation>
    </message>
    <message>
        <source>How many are drawn; of a grid, 0 means all.</source>
        <translation>抽取多少个；对网格，0 表示全部。</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>每个的种子数</translation>
    </message>
    <message>
        <source>Networks of each configuration, which differ in their seed alone: how much is chance?</source>
        <translation>每个配置的网络，仅种子不同：有多少是偶然？</translation>
    </message>
    <message>
        <source>Seed of the study</source>
        <translation>研究的种子</translation>
    </message>
    <message>
        <source>Fixes what is drawn: same seed, same networks.</source>
        <translation>决定抽取的内容：种子相同，网络相同。</translation>
    </message>
    <message>
        <source>Every network has the settings of the window, but for what you add below.</source>
        <translation>每个网络都使用窗口中的设置，除了您在下面添加的部分。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Each kind changes several settings together; they are written in the study&apos;s file.</source>
        <translation>每个种类同时更改多项设置；它们写在研究文件中。</translation>
    </message>
    <message>
        <source>Setting that differs</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>%1 configurations × %2 = %3 networks. How long they take is said when the first one is finished.</source>
        <translation>%1 个配置 × %2 = %3 个网络。第一个完成后会显示所需时间。</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 个种子</translation>
    </message>
    <message>
        <source>%1 combinations × %2 = %3 networks, less those that cannot work. How long they take is said when the first one is finished.</source>
        <translation>%1 个组合 × %2 = %3 个网络，减去无法成立的。第一个完成后会显示所需时间。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not yet:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;还不行：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>Study file</source>
        <translation>研究文件</translation>
    </message>
    <message>
        <source>Study files (*.json)</source>
        <translation>研究文件 (*.json)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not opened:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;未打开：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>Save the study as a file</source>
        <translation>将研究保存为文件</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>These images have no labels, and a study is about accuracies: there are no classes to tell apart.</source>
        <translation>这些图像没有标签，而研究关注的是准确率：没有可以区分的类别。</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyScatter</name>
    <message>
        <source>No network is finished yet</source>
        <translation>还没有网络完成</translation>
    </message>
    <message>
        <source>Each network of the study will be a point here: the better its pictures come back, the further right; the better its features tell classes apart, the higher.</source>
        <translation>研究中的每个网络都将是这里的一个点：图像重建得越好越靠右；特征区分类别越好越靠上。</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Reconstruction score, horizontal axis</source>
        <translation>重建分数，横轴</translation>
    </message>
    <message>
        <source>The reconstruction score on the horizontal axis; right is always better.</source>
        <translation>横轴上的重建分数；越靠右总是越好。</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Downstream accuracy, vertical axis</source>
        <translation>下游准确率，纵轴</translation>
    </message>
    <message>
        <source>The probe whose accuracy is on the vertical axis.</source>
        <translation>纵轴上准确率所用的探针。</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Colour of the points</source>
        <translation>点的颜色</translation>
    </message>
    <message>
        <source>What the colour of a network&apos;s point says.</source>
        <translation>网络的点的颜色所表示的含义。</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Arrows from a network to one that reconstructs better and yet tells classes apart worse, where the intervals of the accuracies do not overlap: the clearest pairs, each network in one at most.</source>
        <translation>从一个网络指向另一个重建更好、区分类别却更差的网络的箭头，且两者准确率的区间不重叠：最明显的几对，每个网络最多出现一次。</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>正在计算统计量。</translation>
    </message>
    <message>
        <source>Over %1 networks no correlation can be told: one of the two is the same for all.</source>
        <translation>在 %1 个网络上无法给出相关性：其中一个量对所有网络都相同。</translation>
    </message>
    <message>
        <source>Over %1 networks Spearman&apos;s ρ is %2, %3 corrected for several scores: %4.</source>
        <translation>在 %1 个网络上，Spearman ρ 为 %2，经多个分数校正后 %3：%4。</translation>
    </message>
    <message>
        <source>no correlation was found (one of %1 would show four times out of five)</source>
        <translation>没有发现相关（%1 的相关五次中有四次会显现）</translation>
    </message>
    <message>
        <source>networks that reconstruct better also tell classes apart better here</source>
        <translation>这里重建更好的网络区分类别也更好</translation>
    </message>
    <message>
        <source>networks that reconstruct better tell classes apart worse here</source>
        <translation>这里重建更好的网络区分类别更差</translation>
    </message>
    <message>
        <source>An arrow joins the pair that contradicts the textbook most clearly: better pictures, worse features.</source>
        <translation>箭头连接与教科书矛盾最明显的一对：图像更好，特征更差。</translation>
    </message>
    <message>
        <source>Arrows join the %1 pairs that contradict the textbook most clearly: better pictures, worse features.</source>
        <translation>箭头连接与教科书矛盾最明显的 %1 对：图像更好，特征更差。</translation>
    </message>
    <message>
        <source>raw pixels %1</source>
        <translation>原始像素 %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Error against accuracy</source>
        <translation>误差与准确率</translation>
    </message>
    <message>
        <source>%1 networks. %2</source>
        <translation>%1 个网络。%2</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTable</name>
    <message>
        <source>Filter: tanh linear&gt;84 mse&lt;0.03</source>
        <translation>筛选：tanh linear&gt;84 mse&lt;0.03</translation>
    </message>
    <message>
        <source>Shows the networks in which every word is found and every condition holds. A condition names a column: mse&lt;0.03, linear&gt;84 (percent), epochs=3.</source>
        <translation>显示包含每个词并满足每个条件的网络。条件要写列名：mse&lt;0.03、linear&gt;84（百分比）、epochs=3。</translation>
    </message>
    <message>
        <source>Filter of the networks</source>
        <translation>网络筛选</translation>
    </message>
    <message>
        <source>Not understood: %1. Write the beginning of a column&apos;s name, &lt; or &gt; or =, and a number.</source>
        <translation>无法理解：%1。请写列名的开头、&lt; 或 &gt; 或 =，以及一个数。</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%2 个网络中的 %1 个</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 个网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyTableModel</name>
    <message>
        <source>diverged: %1</source>
        <translation>发散：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
</context>
<context>
    <name>pitfall::StudyWindow</name>
    <message>
        <source>%1 combinations cannot work and were drawn again or left out, such as: %2</source>
        <translation>%1 个组合无法成立，已重新抽取或略去，例如：%2</translation>
    </message>
    <message>
        <source>Study – Pitfall</source>
        <translation>研究 – Pitfall</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>新研究…</translation>
    </message>
    <message>
        <source>Put a study together and start it (Ctrl+N)</source>
        <translation>设计一项研究并开始（Ctrl+N）</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>打开研究…</translation>
    </message>
    <message>
        <source>Look at a study&apos;s folder, also while another machine or a cluster works in it (Ctrl+O)</source>
        <translation>查看研究的文件夹，即使另一台机器或集群正在其中工作（Ctrl+O）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source> networks at a time </source>
        <translation> 同时训练的网络 </translation>
    </message>
    <message>
        <source>Networks at a time</source>
        <translation>同时训练的网络</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Write the statistics and the plots as a page, report.html in the study&apos;s folder</source>
        <translation>把统计量和图表写成一页：研究文件夹中的 report.html</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Save all networks, with what was drawn and what they came to, as CSV</source>
        <translation>把所有网络连同抽取的内容和结果保存为 CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Open as run</source>
        <translation>作为运行打开</translation>
    </message>
    <message>
        <source>Open it in the main window, in the place of the run that is there, with its path and its measurements.</source>
        <translation>在主窗口中打开，取代那里的运行，连同其路径和测量结果。</translation>
    </message>
    <message>
        <source>Chosen network</source>
        <translation>所选网络</translation>
    </message>
    <message>
        <source>Networks that are done</source>
        <translation>已完成的网络</translation>
    </message>
    <message>
        <source>Folder of a study</source>
        <translation>研究的文件夹</translation>
    </message>
    <message>
        <source>%1 – Study – Pitfall</source>
        <translation>%1 – 研究 – Pitfall</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table to see what that network makes of the test images.</source>
        <translation>点击图中的一个点或表中的一行，查看该网络对测试图像的处理结果。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Network %1: %2&lt;/b&gt;&lt;br&gt;%3</source>
        <translation>&lt;b&gt;网络 %1：%2&lt;/b&gt;&lt;br&gt;%3</translation>
    </message>
    <message>
        <source>&lt;br&gt;MSE %1 · linear %2 · k-NN %3</source>
        <translation>&lt;br&gt;MSE %1 · 线性 %2 · k-NN %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;Linear probe on %1</source>
        <translation>&lt;br&gt;线性探针：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The networks in training stand still until you continue; closing the window ends them, and they begin anew the next time</source>
        <translation>训练中的网络暂停，直到您继续；关闭窗口会结束它们，下次将重新开始</translation>
    </message>
    <message>
        <source>Train the networks that are missing</source>
        <translation>训练尚缺的网络</translation>
    </message>
    <message>
        <source>Fixed while networks are in training</source>
        <translation>网络训练期间固定不变</translation>
    </message>
    <message>
        <source>Each network is trained in a process of its own</source>
        <translation>每个网络在各自的进程中训练</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>正在打开研究</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>没有打开的研究</translation>
    </message>
    <message>
        <source>%1 of %2 networks</source>
        <translation>%2 个网络中的 %1 个</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 个发散</translation>
    </message>
    <message>
        <source>%1 failed and are tried again by the next run</source>
        <translation>%1 个失败，下次运行时会重试</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>timing the first network</source>
        <translation>正在为第一个网络计时</translation>
    </message>
    <message>
        <source>at most %1 MiB each</source>
        <translation>每个最多 %1 MiB</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>another machine works on it</source>
        <translation>另一台机器正在处理</translation>
    </message>
</context>
<context>
    <name>pitfall::TableWindow</name>
    <message>
        <source>%1 as a table – Pitfall</source>
        <translation>%1（表格）– Pitfall</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <translation>%1 的数字</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>The numbers as they are now (F5)</source>
        <translation>当前的数字（F5）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>复制所选内容或全部，供电子表格使用（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 rows, as they were at %2.</source>
        <translation>%1 行，截至 %2。</translation>
    </message>
</context>
<context>
    <name>pitfall::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineBar</name>
    <message>
        <source>Step %1 · stage %2, epoch %3</source>
        <translation>第 %1 步 · 第 %2 级，第 %3 轮</translation>
    </message>
    <message>
        <source>MSE %1</source>
        <translation>MSE %1</translation>
    </message>
    <message>
        <source>linear probe %1</source>
        <translation>线性探针 %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show the training from its beginning, or from the moment that is looked at (Ctrl+P)</source>
        <translation>从头播放训练，或从正在查看的时刻播放（Ctrl+P）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Back to what happens now (Ctrl+End)</source>
        <translation>回到当前（Ctrl+End）</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Begin a new run that goes on from this moment, with the training settings on the left</source>
        <translation>从这一时刻开始一次新的运行，使用左侧的训练设置</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Moments of the run; the last place is live</source>
        <translation>运行的各个时刻；最后一个位置是实时</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Everything shown is live</source>
        <translation>所显示的都是实时的</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineSlider</name>
    <message>
        <source>stage %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Every measurement of the run will stand here, to be gone back to.</source>
        <translation>运行的每次测量都会排在这里，可以回到其中任意一次。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
</context>
<context>
    <name>pitfall::TimelineWiring</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Earlier moment</source>
        <translation>较早的时刻</translation>
    </message>
    <message>
        <source>Later moment</source>
        <translation>较晚的时刻</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Play the training</source>
        <translation>播放训练</translation>
    </message>
    <message>
        <source>Branch from this moment</source>
        <translation>从这一时刻分支</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleBar</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>Show as table, export, float or close</source>
        <translation>以表格显示、导出、浮动或关闭</translation>
    </message>
</context>
<context>
    <name>pitfall::TitleRow</name>
    <message>
        <source>More buttons</source>
        <translation>更多按钮</translation>
    </message>
</context>
<context>
    <name>pitfall::TitledDock</name>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pitfall::View</name>
    <message>
        <source>%1: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>%1：名称必须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>A table of %1 rows: %2</source>
        <translation>%1 行的表格：%2</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewDock</name>
    <message>
        <source>Export as %1…</source>
        <translation>导出为 %1…</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>以表格显示…</translation>
    </message>
</context>
<context>
    <name>pitfall::ViewTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，到</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Pitfall</source>
        <translation>欢迎使用 Pitfall</translation>
    </message>
    <message>
        <source>Watch an auto-encoder&apos;s pictures get better while its features do not. Press &lt;b&gt;Run&lt;/b&gt; (Space) to train what is set on the left, or begin with one of these.</source>
        <translation>观察自编码器的图像越来越好，而特征并未变好。按&lt;b&gt;运行&lt;/b&gt;（空格键）训练左侧的设置，或从以下内容开始。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Runs of lately</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Show this when the program starts</source>
        <translation>程序启动时显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>To the views (Esc)</source>
        <translation>前往视图（Esc）</translation>
    </message>
</context>
<context>
    <name>pitfall::WelcomeWiring</name>
    <message>
        <source>Look into a data set, or get another</source>
        <translation>查看数据集，或获取其他数据集</translation>
    </message>
    <message>
        <source>%1 data sets are here. Files and folders of your own can be dropped onto the window.</source>
        <translation>本机有 %1 个数据集。可以把自己的文件和文件夹拖放到窗口上。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
</context>
</TS>
