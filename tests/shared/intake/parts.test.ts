import { describe, expect, it } from 'vitest';
import { readRawText } from '../../../shared/intake/read.ts';
import { readByline } from '../../../shared/intake/read-byline.ts';
import { captionParts, tellsPicture } from '../../../shared/intake/read-caption.ts';
import { splitNotices } from '../../../shared/intake/read-notices.ts';
import { textOf } from '../../../shared/story/story.ts';
import { outlineOf } from './outline.ts';

describe('bylines', () => {
  it.each<[string, string[] | undefined]>([
    ['吴胜 程静文', ['|吴胜', '|程静文']],
    ['吴胜、程静文', ['|吴胜', '|程静文']],
    ['本报记者　张　三', ['本报记者|张三']],
    ['（通讯员 张三 记者 李四）', ['通讯员|张三', '记者|李四']],
    ['□本报记者张三 通讯员李四', ['本报记者|张三', '通讯员|李四']],
    ['张三/文 李四/图', ['文|张三', '图|李四']],
    ['张三 文/图', ['文/图|张三']],
    ['本报记者 张三 通讯员 李四 王五 文/图', ['本报记者|张三', '通讯员|李四', '|王五　文/图']],
    ['欧阳清 阿依·古丽', ['|欧阳清', '|阿依·古丽']],
    ['本报记者 彭飞 石磊 摄影报道', ['本报记者|彭飞', '|石磊　摄影报道']],
    ['本报记者 Tom 李 通讯员 王芳', ['本报记者|Tom李', '通讯员|王芳']],
    ['本报记者　张　伟／文　刘　洋／图', ['本报记者|张伟/文', '|刘洋/图']],
    ['Tom Li', undefined],
    ['■本报记者 罗川 实习生 夏小荷', ['本报记者|罗川', '实习生|夏小荷']],
    ['志愿者入户宣传', undefined],
    ['春天 来了', undefined],
    ['张三走了。', undefined],
  ])('%s', (line, expected) => {
    expect(readByline(line)?.map((byline) => `${byline.title}|${textOf(byline)}`)).toEqual(expected);
  });
});

describe('captions', () => {
  it.each([
    ['志愿者入户宣传（张三 摄）', '志愿者入户宣传', '张三 摄'],
    ['志愿者入户宣传 张三/摄', '志愿者入户宣传 ', '张三/摄'],
    ['志愿者入户宣传 摄影：张三', '志愿者入户宣传 ', '摄影：张三'],
    ['林间小路 本报记者 张三 李四 摄', '林间小路 ', '本报记者 张三 李四 摄'],
    ['老街夜景 资料图片', '老街夜景 ', '资料图片'],
    ['老街夜景 新华社发', '老街夜景 ', '新华社发'],
    ['老街夜景 石桥镇供图', '老街夜景 ', '石桥镇供图'],
    ['（图为老街夜景 张三摄）', '图为老街夜景 ', '张三摄'],
    ['孩子们在水边', '孩子们在水边', ''],
    ['本报记者 张三 摄', '', '本报记者 张三 摄'],
  ])('%s', (line, caption, credit) => {
    const parts = captionParts(line);
    expect([line.slice(...parts.caption), line.slice(...parts.credit)]).toEqual([caption, credit]);
    expect(tellsPicture(line)).toBe(credit !== '');
  });
});

describe('short lines of copy that are no captions, beside marked sub-heads', () => {
  const read = (lines: readonly string[]): readonly string[] =>
    (
      readRawText(['老街新生记', '本报记者 张三', '老街在城东，已有五百年。', '一、旧貌', '街上原是石板路。', ...lines].join('\n')).story ??
      []
    )
      .slice(5)
      .map((element) => `${element.type} ${element.type === 'picture' ? '' : textOf(element)}`);

  it('a speech whose full stop was typed half width', () => {
    expect(read(['商户张女士告诉记者:"一晚上能卖三百多份酒酿圆子."', '图为夜色中的老街。'])).toEqual([
      'paragraph 商户张女士告诉记者：“一晚上能卖三百多份酒酿圆子。”',
      'picture ',
    ]);
  });

  it('the lines of a chronology', () => {
    expect(read(['2023年3月 改造启动', '2023年9月 主街完工', '2024年3月 全面开放']).map((told) => told.slice(0, 17))).toEqual([
      'paragraph 2023年3月',
      'paragraph 2023年9月',
      'paragraph 2024年3月',
    ]);
  });
});

describe('notices', () => {
  it('run together are divided', () => {
    expect(splitNotices('遗失甲的收据，声明作废。遗失乙的收据，声明作废。丙公司遗失公章，声明作废。同时遗失财务章，声明作废。')).toEqual([
      '遗失甲的收据，声明作废。',
      '遗失乙的收据，声明作废。',
      '丙公司遗失公章，声明作废。同时遗失财务章，声明作废。',
    ]);
  });

  it('run together without a full stop are divided where each is told whole, and what only goes on is not', () => {
    for (const mark of ['；', '，', ' ', '']) {
      expect(splitNotices(`张三遗失身份证，声明作废${mark}李四不慎遗失残疾证，证号：3411，声明作废。`)).toHaveLength(2);
      expect(splitNotices(`张三遗失身份证，声明作废${mark}同时遗失残疾证，声明作废。`)).toHaveLength(1);
    }
    for (const one of [
      '本公司遗失公章，声明作废，遗失期间的经济纠纷与本公司无关。',
      '本公司遗失公章，声明作废。遗失期间所签合同一律作废。',
      '已声明作废的发票遗失一份，现再次声明作废。',
      '遗失《营业执照》正本，编号：3411001；《营业执照》副本，编号：3411002，声明作废。',
    ])
      expect(splitNotices(one)).toEqual([one]);
  });

  it('of an office in numbered points are told by their form, however long; news of one, and a story under such a head, are none', () => {
    const points = ['一', '二', '三', '四'].map(
      (number) => `${number}、${'城区内一律不得燃放烟花爆竹，违者由公安机关责令停止燃放。'.repeat(10)}`,
    );
    const body = ['为切实加强城区管理，现就有关事项通告如下：', ...points];
    const story = ['早市', '本报记者 舒怀谷', '天刚亮，菜农就进了城，一路上车铃响个不停，把整条街都叫醒了。'];
    const signed = ['青禾市公安局', '2020年2月28日'];
    const read = (...lines: readonly string[]) =>
      readRawText([...story, '', ...lines].join('\n')).notices.map(({ head, text }) => [head, text.split('\n').length]);
    for (const head of ['通告', '布告', '公告', '青禾市公安局通告', '通告（第3号）'])
      expect(read(head, ...body, ...signed), head).toEqual([[/公告|通告|布告/.exec(head)![0], 8]]);
    expect(read('青禾市公安局', '通 告', '青公通〔2020〕3号', ...body, '二〇二〇年二月二十八日')).toEqual([['通告', 9]]);
    // Nobody signed it or dated it: it opens as orders do.
    expect(read('通告', ...body)).toEqual([['通告', 6]]);
    for (const other of [
      ['通告', '本报记者 简青', ...body, ...signed],
      ['公安局发布通告', '本报讯 昨天，公安局发布通告。', ...body, ...signed],
      ['通告', ...body.slice(0, 2), ...signed],
    ])
      expect(read(...other)).toEqual([]);
  });

  it('alone leave no story, and a story alone has no notices', () => {
    expect(readRawText('遗失张三身份证,声明作废。').story).toBeNull();
    expect(readRawText('早市\n天刚亮,菜农就进了城,一路上车铃响个不停,把整条街都叫醒了。').notices).toEqual([]);
    expect(readRawText(' \n\t\n').story).toBeNull();
  });

  it('in the middle of a story are taken out with a doubt', () => {
    const body = '河街沿着栀子河北岸铺开，全长一公里半，住着六百多户人家，街老河也老，家家门前有埠头。';
    const outline = outlineOf(readRawText(`早市\n\n${body}\n\n遗失张三身份证，证号：123，声明作废。\n\n${body}`));
    expect(outline.notices).toHaveLength(1);
    expect(outline.story).toHaveLength(3);
    expect(outline.doubts.some((doubt) => doubt.includes('声明? 正文?'))).toBe(true);
  });
});

describe('doubts', () => {
  const body = '河街沿着栀子河北岸铺开，全长一公里半，住着六百多户人家，街老河也老，家家门前有埠头。';

  it('a short line between paragraphs of a story without marked sub-heads', () => {
    const { story, doubts } = outlineOf(readRawText(`早市\n\n${body}\n\n把水请回河里\n\n${body}\n\n把灯点到巷尾\n\n${body}`));
    expect(story).toContain('subhead: 把水请回河里');
    expect(story).toContain('subhead: 把灯点到巷尾');
    expect(doubts).toContain('5 把水请回河里: 小标题? 图片说明?');
  });

  it('the only short line of a story is a caption: one sub-head would be none', () => {
    const { story, doubts } = outlineOf(readRawText(`早市\n\n${body}\n\n河街清晨的早市\n\n${body}`));
    expect(story).toContain('picture: 河街清晨的早市 | ');
    expect(doubts).toContain('5 河街清晨的早市: 图片说明? 小标题?');
  });

  it('a paragraph without a full stop before one that begins anew', () => {
    const { doubts, joins } = outlineOf(readRawText(`早市\n\n${body.slice(0, -1)}\n\n近日，${body}`));
    expect(joins).toEqual([]);
    expect(doubts.some((doubt) => doubt.endsWith('段落结束? 与下段相连?'))).toBe(true);
  });
});
