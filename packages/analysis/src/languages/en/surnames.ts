/** Family names of Chinese, Korean and Vietnamese persons, whom English writes with the family name first. */
const FAMILY: ReadonlySet<string> = new Set(`
  An Ahn Bae Baek Cao Cha Chai Chan Chang Chae Chau Chen Cheng Cheong Cheung Chew Chia Chiang Chin Cho Choe Choi Chong Chou Chow Chu Chua Chuang Chun Chung Dai Deng Ding Dinh Do Dong Du Duan Fan Fang Feng Foo Fu Fung Gan
  Gao Goh Gong Gu Guan Guo Ha Hahn Hai Han Hao He Heo Ho Hoang Hong Hou Hsia Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Ju Jung Kam Kang Kao Khoo Kim Ko Koh Kong Koo Ku Kuo Kwak Kwan Kwok Kwon Lai Lam
  Lau Law Le Lee Lei Leong Leung Li Liang Liao Lien Lim Lin Ling Liu Lo Loh Loke Low Lu Lui Luo Ly Ma Mai Mak Mao Meng Min Mok Moon Mun Na Nam Neo Ng Ngo Nguyen Nie Noh Oh Ong Ooi Ou Ouyang Paik Pan Pang Park Peng Pham Phan Phua
  Poon Pu Qian Qin Qiu Quek Ra Ren Rhee Roh Ryu Seo Seok Seow Shao Shen Sheng Shi Shih Shim Shin Sim Sin Sit Siu So Soh Son Song Su Suh Sui Sun Sung Sze Tai Tam Tan Tang Tao Tay Teng Teo Teoh Ting To Toh Tong Tran Trinh Tsai Tsang Tse Tseng Tsui Tu Tung Um Vo
  Vu Wan Wang Wee Wei Wen Wong Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Yap Ye Yee Yeh Yeo Yeoh Yeung Yi Yin Yip Yoo Yoon You Yu Yuan Yuen Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zou
`.trim().split(/\s+/u));

/** Lai Ching-te and Sim Hwee Kok, but not Justin Kim: a family name of those peoples and behind it a given name of two syllables, joined or apart. */
export const isFamilyNameFirst = (name: string): boolean => {
  const [family = '', ...given] = name.split(' ');
  return FAMILY.has(family) && (given.length === 1 ? JOINED.test(given[0] ?? '') : given.length === 2 && given.every((part) => SYLLABLE.test(part)));
};
const JOINED = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;
const SYLLABLE = /^\p{Lu}\p{Ll}{1,4}$/u;
